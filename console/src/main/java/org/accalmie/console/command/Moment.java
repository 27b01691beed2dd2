package org.accalmie.console.command;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When somebody means who types {@code 2h}, {@code 1h30}, {@code 45m}, {@code 16:30} or {@code tomorrow 9:00}. */
public final class Moment {
    private static final Pattern FOR = Pattern.compile("\\+?(?:(\\d{1,3})\\s*h)?\\s*(?:(\\d{1,4})\\s*(?:m|min)?)?");
    private static final Pattern AT =
            Pattern.compile("(?:(tomorrow|demain)\\s+)?(?:at\\s+|\u00e0\\s+)?(\\d{1,2})(?::|h)(\\d{2})?");
    private static final Pattern BARE_NUMBER = Pattern.compile("\\d+");

    private Moment() {}

    public static Optional<Instant> of(String text, ZonedDateTime now) {
        var words = text.strip().toLowerCase(Locale.ROOT);
        var colon = words.contains(":") || words.startsWith("tomorrow") || words.startsWith("demain");
        return colon ? at(AT.matcher(words), now) : in(words, now);
    }

    private static Optional<Instant> in(String words, ZonedDateTime now) {
        var matcher = FOR.matcher(words);
        if (words.isEmpty() || BARE_NUMBER.matcher(words).matches() || !matcher.matches()) {
            return Optional.empty();
        }
        var length = Duration.ofHours(number(matcher, 1)).plusMinutes(number(matcher, 2));
        return length.isZero() ? Optional.empty() : Optional.of(now.toInstant().plus(length));
    }

    private static Optional<Instant> at(Matcher matcher, ZonedDateTime now) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            var time = LocalTime.of(number(matcher, 2), number(matcher, 3));
            var day = now.toLocalDate();
            var today = day.atTime(time).atZone(now.getZone());
            var tomorrow = matcher.group(1) != null || !today.isAfter(now);
            return Optional.of((tomorrow ? day.plusDays(1).atTime(time).atZone(now.getZone()) : today).toInstant());
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        var digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
