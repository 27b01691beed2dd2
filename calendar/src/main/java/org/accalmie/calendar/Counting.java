package org.accalmie.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The arithmetic of one calendar. */
final class Counting {
    private final BusinessCalendar calendar;

    Counting(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    Deadline add(Instant from, Allowance allowance) {
        var start = allowance.isNegative() ? from : nextOpening(from);
        var counted = new ArrayList<Span>();
        var at = plusTime(plusDays(start, allowance.days()), allowance.time(), counted);
        return new Deadline(at, start, List.copyOf(counted), skipped(from, at));
    }

    Duration between(Instant from, Instant to) {
        if (to.isBefore(from)) {
            return between(to, from).negated();
        }
        var total = Duration.ZERO;
        for (var day = dateOf(from); !day.isAfter(dateOf(to)); day = day.plusDays(1)) {
            for (var period : periods(day)) {
                var within = period.since(from).until(to);
                total = within.isEmpty() ? total : total.plus(within.length());
            }
        }
        return total;
    }

    Instant nextOpening(Instant from) {
        for (var day = dateOf(from); ; day = day.plusDays(1)) {
            for (var period : periods(day)) {
                if (from.isBefore(period.to())) {
                    return period.since(from).from();
                }
            }
        }
    }

    private Instant lastClosing(Instant from) {
        for (var day = dateOf(from); ; day = day.minusDays(1)) {
            for (var period : periods(day).reversed()) {
                if (from.isAfter(period.from())) {
                    return period.until(from).to();
                }
            }
        }
    }

    /** That moment, when it is within a period or its closing, or else the last closing. */
    private Instant lastOpen(Instant from) {
        var opensAgain = nextOpening(from);
        return opensAgain.equals(from) ? from : lastClosing(from);
    }

    private Instant plusDays(Instant from, int days) {
        if (days == 0) {
            return from;
        }
        var local = from.atZone(calendar.zone());
        var day = calendar.plusWorkingDays(local.toLocalDate(), days);
        var sameClock = instantOf(day.atTime(local.toLocalTime()));
        return days > 0 ? nextOpening(sameClock) : lastOpen(sameClock);
    }

    private Instant plusTime(Instant from, Duration time, List<Span> counted) {
        return time.isNegative() ? back(from, time.negated(), counted) : ahead(from, time, counted);
    }

    private Instant ahead(Instant from, Duration time, List<Span> counted) {
        var left = time;
        var at = from;
        while (left.isPositive()) {
            var start = nextOpening(at);
            var period = new Span(start, closingAfter(start)).until(start.plus(left));
            counted.add(period);
            left = left.minus(period.length());
            at = period.to();
        }
        return at;
    }

    private Instant back(Instant from, Duration time, List<Span> counted) {
        var left = time;
        var at = from;
        while (left.isPositive()) {
            var end = lastClosing(at);
            var period = new Span(openingBefore(end), end).since(end.minus(left));
            counted.add(period);
            left = left.minus(period.length());
            at = period.from();
        }
        return at;
    }

    private Instant closingAfter(Instant within) {
        return periods(dateOf(within)).stream()
                .map(Span::to)
                .filter(within::isBefore)
                .findFirst()
                .orElseThrow();
    }

    private Instant openingBefore(Instant closing) {
        return Stream.of(dateOf(closing), dateOf(closing).minusDays(1))
                .flatMap(day -> periods(day).reversed().stream())
                .map(Span::from)
                .filter(closing::isAfter)
                .findFirst()
                .orElseThrow();
    }

    private List<Deadline.Skipped> skipped(Instant from, Instant to) {
        var first = from.isBefore(to) ? dateOf(from) : dateOf(to);
        var last = from.isBefore(to) ? dateOf(to) : dateOf(from);
        return first.datesUntil(last.plusDays(1))
                .filter(day -> !calendar.usual(day).isEmpty() && !calendar.workingDay(day))
                .map(day -> new Deadline.Skipped(
                        day, calendar.holidays().nameOf(day).orElse("closed")))
                .toList();
    }

    private List<Span> periods(LocalDate day) {
        return calendar.openings(day).stream()
                .map(opening -> new Span(
                        instantOf(day.atTime(opening.from())),
                        instantOf(opening.endsWithDay() ? day.plusDays(1).atStartOfDay() : day.atTime(opening.to()))))
                .filter(period -> !period.isEmpty())
                .toList();
    }

    private LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, calendar.zone());
    }

    /** A clock time that the change to summer time leaves out is the moment of the change. */
    private Instant instantOf(LocalDateTime local) {
        var rules = calendar.zone().getRules();
        var change = rules.getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant()
                : local.atZone(calendar.zone()).toInstant();
    }
}
