package org.accalmie.console.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accalmie.console.board.BoardParts;

/** What people write in the fields of a sheet, and how what is known is written there. */
final class Written {
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,4})(?:\\s*(?::|min|m)\\s*([0-5]?\\d)?)?");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}(?:[.,]\\d{1,2})?");
    private static final Pattern DAY_AND_TIME =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[ T](\\d{1,2}:\\d{2})(:\\d{2})?");

    private Written() {}

    /** A local date and time as a browser sends it, or an instant. */
    static Optional<Instant> past(String text, ZoneId zone) {
        try {
            return Optional.of(text.endsWith("Z") ? Instant.parse(text) : local(text, zone));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** As {@link #past}, or as somebody says it: {@code +2h}, {@code tomorrow 9:00}. */
    static Optional<Instant> due(String text, ZonedDateTime now) {
        return past(text, now.getZone()).or(() -> BoardParts.moment(text, now));
    }

    private static Instant local(String text, ZoneId zone) {
        var parts = DAY_AND_TIME.matcher(text);
        if (!parts.matches()) {
            throw new DateTimeException("neither a day and a time nor an instant");
        }
        var time = parts.group(2).length() == 4 ? "0" + parts.group(2) : parts.group(2);
        var seconds = parts.group(3) == null ? "" : parts.group(3);
        return LocalDateTime.parse(parts.group(1) + "T" + time + seconds)
                .atZone(zone)
                .toInstant();
    }

    static String local(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm").format(at.atZone(zone));
    }

    static String spoken(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").format(at.atZone(zone));
    }

    /** {@code 18}, {@code 6:30}, {@code 18 min}. */
    static Optional<Duration> minutes(String text) {
        var matcher = MINUTES.matcher(text);
        return matcher.matches()
                ? Optional.of(Duration.ofMinutes(number(matcher, 1)).plusSeconds(number(matcher, 2)))
                : Optional.empty();
    }

    static String minutes(Duration length) {
        var seconds = length.toSecondsPart();
        return seconds == 0 ? String.valueOf(length.toMinutes()) : "%d:%02d".formatted(length.toMinutes(), seconds);
    }

    static Optional<BigDecimal> amount(String text) {
        var plain = text.replaceAll("[\\s\u00a0\u202f€]", "");
        return AMOUNT.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain.replace(',', '.')))
                : Optional.empty();
    }

    static String amount(BigDecimal amount) {
        var whole = amount.stripTrailingZeros().scale() <= 0;
        return amount.setScale(whole ? 0 : 2, RoundingMode.HALF_UP).toPlainString();
    }

    static Optional<Integer> number(String text) {
        return text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Now, as a field shows it. */
    static String now(Instant now, ZoneId zone) {
        return local(now.truncatedTo(ChronoUnit.MINUTES), zone);
    }

    private static long number(Matcher matcher, int group) {
        var digits = matcher.group(group);
        return digits == null || digits.isEmpty() ? 0 : Long.parseLong(digits);
    }
}
