package org.accalmie.kpi.chart;

/** A picture for those who listen to it as well. */
final class Accessible {
    private Accessible() {}

    /** Says what it shows: a title and a description, as the first things within. */
    static String svg(String picture, String title, String description) {
        int inside = picture.indexOf('>') + 1;
        return picture.substring(0, inside)
                        .replaceFirst("<svg ", "<svg role=\"img\" aria-labelledby=\"title description\" ")
                + "<title id=\"title\">" + escaped(title) + "</title><desc id=\"description\">" + escaped(description)
                + "</desc>" + picture.substring(inside);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
