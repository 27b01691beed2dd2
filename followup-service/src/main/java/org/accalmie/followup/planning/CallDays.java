package org.accalmie.followup.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.accalmie.calendar.BusinessCalendar;

/** The days on which supervisors call, and when on such a day a call is due. */
record CallDays(BusinessCalendar calendar) {
    private static final LocalTime DUE = LocalTime.of(9, 0);

    /** D+n, or the first working day after today where that is no longer ahead. */
    LocalDate settle(LocalDate countedFrom, int nth, Instant now) {
        var day = calendar.plusWorkingDays(countedFrom, nth);
        return dueAt(day).isAfter(now) ? day : calendar.plusWorkingDays(dayOf(now), 1);
    }

    Instant dueAt(LocalDate day) {
        return day.atTime(DUE).atZone(calendar.zone()).toInstant();
    }

    LocalDate dayOf(Instant at) {
        return at.atZone(calendar.zone()).toLocalDate();
    }
}
