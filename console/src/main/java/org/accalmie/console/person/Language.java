package org.accalmie.console.person;

import java.util.List;
import java.util.Locale;

/** The languages of the console. */
public enum Language {
    EN(Locale.UK),
    FR(Locale.FRANCE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** Its name in itself. */
    public String itself() {
        return this == FR ? "Français" : "English";
    }

    public String tag() {
        return locale.getLanguage();
    }

    /** The first of them that there is, English without one. */
    public static Language firstOf(List<Locale> accepted) {
        return accepted.stream()
                .flatMap(wanted ->
                        List.of(values()).stream().filter(each -> each.tag().equals(wanted.getLanguage())))
                .findFirst()
                .orElse(EN);
    }
}
