package org.accalmie.followup.cause;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.accalmie.calendar.BusinessCalendar;

/** The days on which supervisors call, and when on such a day a call is due. */
public record CallDays(BusinessCalendar calendar) {
    private static final LocalTime DUE = LocalTime.of(9, 0);
    private static final LocalTime END = LocalTime.of(18, 0);
    private static final Duration UNTIL_NEXT_ATTEMPT = Duration.ofHours(2);

    /** D+n, or the first working day after today where that is no longer ahead. */
    public LocalDate settle(LocalDate countedFrom, int nth, Instant now) {
        var day = calendar.plusWorkingDays(countedFrom, nth);
        return due(day).at().isAfter(now) ? day : calendar.plusWorkingDays(due(now).on(), 1);
    }

    public Due due(LocalDate day) {
        return new Due(day, day.atTime(DUE).atZone(calendar.zone()).toInstant());
    }

    /** Two hours later within the same working day, from nine to six, else the next working morning. */
    public Due laterToday(Instant now) {
        var later = due(now.plus(UNTIL_NEXT_ATTEMPT));
        var time = LocalTime.ofInstant(later.at(), calendar.zone());
        if (!later.on().equals(due(now).on()) || !calendar.workingDay(later.on()) || time.isAfter(END)) {
            return nextMorning(now);
        }
        return time.isBefore(DUE) ? due(later.on()) : later;
    }

    public Due nextMorning(Instant now) {
        return due(calendar.plusWorkingDays(due(now).on(), 1));
    }

    /** When supervisors go home on that day. */
    public Instant endOf(LocalDate day) {
        return day.atTime(END).atZone(calendar.zone()).toInstant();
    }

    /** The end of the working day after it. */
    public Instant endOfNext(LocalDate day) {
        return endOf(calendar.plusWorkingDays(day, 1));
    }

    /** Why a call by hand is due when nobody works: on a closed day, or before the opening or after the closing. */
    public Optional<String> warning(Due due) {
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

    public Due due(Instant at) {
        return new Due(at.atZone(calendar.zone()).toLocalDate(), at);
    }
}
