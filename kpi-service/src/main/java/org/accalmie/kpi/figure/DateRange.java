package org.accalmie.kpi.figure;

import java.time.LocalDate;

/** Days, both ends included. */
public record DateRange(LocalDate from, LocalDate to) {
    boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
