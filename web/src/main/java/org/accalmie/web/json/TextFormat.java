package org.accalmie.web.json;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * How a value is written as text, in JSON and in queries alike.
 *
 * @param expected completes "must be"
 */
public record TextFormat<T>(Class<T> type, Function<String, T> reader, String expected) {
    private static final int UUID_LENGTH = 36;

    static final List<TextFormat<?>> ALL = List.of(
            new TextFormat<>(
                    Instant.class, TextFormat::instant, "an instant with an offset, such as 2026-03-04T10:15:30+01:00"),
            new TextFormat<>(LocalDate.class, TextFormat::date, "a date, such as 2026-03-04"),
            new TextFormat<>(LocalTime.class, LocalTime::parse, "a time of day, such as 09:30"),
            new TextFormat<>(Duration.class, Duration::parse, "an ISO 8601 duration, such as PT30M"),
            new TextFormat<>(ZoneId.class, ZoneId::of, "a time zone, such as Europe/Paris"),
            new TextFormat<>(UUID.class, TextFormat::uuid, "a UUID"));

    public static Optional<TextFormat<?>> of(Class<?> type) {
        return ALL.stream().filter(it -> it.type().equals(type)).findFirst();
    }

    /** Reads a value; any exception means that the text is not one. */
    public T read(String text) {
        return reader.apply(text);
    }

    /** To the microsecond, because PostgreSQL keeps no more and an answer equals what is kept. */
    private static Instant instant(String text) {
        var at = inOurEra(OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        return at.toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    private static LocalDate date(String text) {
        return inOurEra(LocalDate.parse(text));
    }

    private static UUID uuid(String text) {
        if (text.length() != UUID_LENGTH) {
            throw new IllegalArgumentException();
        }
        return UUID.fromString(text);
    }

    private static <T extends TemporalAccessor> T inOurEra(T value) {
        var year = value.get(ChronoField.YEAR);
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException();
        }
        return value;
    }
}
