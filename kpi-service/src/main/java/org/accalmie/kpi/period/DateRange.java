package org.accalmie.kpi.period;

import java.time.LocalDate;

/** Days, both ends included. */
public record DateRange(LocalDate from, LocalDate to) {
    public boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
