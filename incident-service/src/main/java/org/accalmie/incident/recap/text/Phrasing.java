package org.accalmie.incident.recap.text;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import org.accalmie.web.language.Language;

/** The sentences of one language, and how it writes days, times and amounts. */
record Phrasing(RecapMessages messages, Locale locale, DateTimeFormatter days, DateTimeFormatter times) {
    private static final Currency EURO = Currency.getInstance("EUR");

    static Phrasing of(Language language, ZoneId zone) {
        var messages = MessageBundles.get(RecapMessages.class, Localized.Literal.of(language.code()));
        return switch (language) {
            case FR -> new Phrasing(messages, language, zone, "d MMMM yyyy 'à' HH:mm");
            case EN -> new Phrasing(messages, language, zone, "d MMMM yyyy, HH:mm");
        };
    }

    private Phrasing(RecapMessages messages, Language language, ZoneId zone, String time) {
        this(
                messages,
                language.locale(),
                language.formatter("d MMMM yyyy").withZone(zone),
                language.formatter(time).withZone(zone));
    }

    String day(Instant instant) {
        return days.format(instant);
    }

    String time(Instant instant) {
        return times.format(instant);
    }

    String money(BigDecimal amount) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(EURO);
        return format.format(amount);
    }
}
