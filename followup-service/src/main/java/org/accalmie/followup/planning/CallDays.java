package org.accalmie.followup.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
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

    /** Why a call by hand is due when nobody works: on a closed day, or before the opening or after the closing. */
    Optional<String> warning(Due due) {
        var openings = calendar.openings(due.on());
        if (openings.isEmpty()) {
            var why =
                    calendar.holidays().nameOf(due.on()).map(" (%s)"::formatted).orElse("");
            return Optional.of("%s is a day without work%s".formatted(due.on(), why));
        }
        var opens = openings.getFirst().from();
        var time = LocalTime.ofInstant(due.at(), calendar.zone());
        var closes = openings.getLast().to();
        return !time.isBefore(opens) && (closes.equals(LocalTime.MIDNIGHT) || time.isBefore(closes))
                ? Optional.empty()
                : Optional.of("%s is outside of working hours, %s to %s"
                        .formatted(
                                time.truncatedTo(ChronoUnit.MINUTES),
                                opens,
                                openings.getLast().closing()));
    }

    Due due(Instant at) {
        return new Due(at.atZone(calendar.zone()).toLocalDate(), at);
    }
}
