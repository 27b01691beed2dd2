package org.accalmie.web.language;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages of texts. French unless asked otherwise. */
public enum Language {
    FR(Locale.FRANCE, Map.of(1L, "1er")),
    EN(Locale.UK, Map.of());

    private final Locale locale;
    private final Map<Long, String> daysOfMonth;

    /** @param daysOfMonth those that are not written as their number */
    Language(Locale locale, Map<Long, String> daysOfMonth) {
        this.locale = locale;
        this.daysOfMonth = daysOfMonth;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return locale;
    }

    /** Writes dates by a pattern whose only {@code d} is the day of the month: in French the first is "1er". */
    public DateTimeFormatter formatter(String pattern) {
        int day = pattern.indexOf('d');
        return new DateTimeFormatterBuilder()
                .appendPattern(pattern.substring(0, day))
                .appendText(ChronoField.DAY_OF_MONTH, daysOfMonth)
                .appendPattern(pattern.substring(day + 1))
                .toFormatter(locale);
    }

    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** The first language of an {@code Accept-Language} header that we speak. */
    public static Language preferred(@Nullable String acceptLanguage) {
        return ranges(acceptLanguage).stream()
                .filter(range -> range.getWeight() > 0)
                .map(range -> range.getRange().split("-")[0])
                .flatMap(code -> of(code).stream())
                .findFirst()
                .orElse(FR);
    }

    private static List<Locale.LanguageRange> ranges(@Nullable String acceptLanguage) {
        try {
            return acceptLanguage == null ? List.of() : Locale.LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}
