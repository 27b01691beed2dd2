package org.accalmie.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A deadline, and how it was reached.
 *
 * @param countedFrom when counting began: the next opening where the start lay outside of working time
 * @param counted the stretches of working time that were counted, in the order they were; none for whole days
 * @param skipped the days in between on which the calendar is usually open and was not
 */
public record Deadline(Instant at, Instant countedFrom, List<Span> counted, List<Skipped> skipped) {

    /** A day without work: a holiday's name, or {@code closed} for a dated exception. */
    public record Skipped(LocalDate date, String because) {}
}
