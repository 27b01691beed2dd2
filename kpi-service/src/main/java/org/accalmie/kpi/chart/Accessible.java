package org.accalmie.kpi.chart;

/** A picture for those who listen to it as well. */
final class Accessible {
    private Accessible() {}

    /**
     * Says what it shows: a title and a description, as the first things within.
     *
     * @param name of the picture among others of a page
     */
    static String svg(String picture, String name, String title, String description) {
        int inside = picture.indexOf('>') + 1;
        return picture.substring(0, inside)
                        .replaceFirst(
                                "<svg ",
                                "<svg role=\"img\" aria-labelledby=\"%1$s-title %1$s-description\" ".formatted(name))
                + "<title id=\"%s-title\">%s</title>".formatted(name, escaped(title))
                + "<desc id=\"%s-description\">%s</desc>".formatted(name, escaped(description))
                + picture.substring(inside);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
