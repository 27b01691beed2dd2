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
        return due(day).at().isAfter(now) ? day : calendar.plusWorkingDays(due(now).on(), 1);
    }

    Due due(LocalDate day) {
        return new Due(day, day.atTime(DUE).atZone(calendar.zone()).toInstant());
    }

    Due due(Instant at) {
        return new Due(at.atZone(calendar.zone()).toLocalDate(), at);
    }
}
