package org.accalmie.calendar;

import java.time.Duration;
import java.time.Instant;

/** A stretch of time, its start included and its end not. */
public record Span(Instant from, Instant to) {
    public Duration length() {
        return Duration.between(from, to);
    }

    boolean isEmpty() {
        return !from.isBefore(to);
    }

    Span since(Instant instant) {
        return instant.isAfter(from) ? new Span(instant, to) : this;
    }

    Span until(Instant instant) {
        return instant.isBefore(to) ? new Span(from, instant) : this;
    }
}
