package org.accalmie.incident.search;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;

/**
 * Days, and the months, years and centuries they are in, so that a range of days is a few words: no more than some
 * hundred, however long it is.
 */
final class DateTerms {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private DateTerms() {}

    /** The words of one day. */
    static Stream<String> around(LocalDate day) {
        var near = clamped(day);
        return Stream.of(Unit.values()).map(unit -> unit.word(near));
    }

    /** The words of which a day of the range has one, both ends included; none for an empty range. */
    static Stream<String> between(LocalDate from, LocalDate to) {
        var end = clamped(to).plusDays(1);
        return Stream.iterate(Step.at(clamped(from), end), step -> step.day.isBefore(end), step -> step.next(end))
                .map(Step::word);
    }

    /** Whoever asks for days this far away asks for all of them. */
    private static LocalDate clamped(LocalDate day) {
        return day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
    }

    private record Step(LocalDate day, Unit unit) {
        /** The largest unit that begins on the day and ends before the end. */
        static Step at(LocalDate day, LocalDate end) {
            var unit = Stream.of(Unit.values())
                    .filter(it -> it.begins(day) && !day.plus(it.length).isAfter(end))
                    .findFirst()
                    .orElse(Unit.DAY);
            return new Step(day, unit);
        }

        Step next(LocalDate end) {
            return at(day.plus(unit.length), end);
        }

        String word() {
            return unit.word(day);
        }
    }

    /** From the largest to the smallest. */
    private enum Unit {
        CENTURY(Period.ofYears(100), 2),
        YEAR(Period.ofYears(1), 4),
        MONTH(Period.ofMonths(1), 7),
        DAY(Period.ofDays(1), 10);

        private final Period length;
        private final int digits;

        Unit(Period length, int digits) {
            this.length = length;
            this.digits = digits;
        }

        String word(LocalDate day) {
            return FilterTerms.of("on", day.toString().substring(0, digits));
        }

        boolean begins(LocalDate day) {
            return switch (this) {
                case CENTURY -> day.getDayOfYear() == 1 && day.getYear() % 100 == 0;
                case YEAR -> day.getDayOfYear() == 1;
                case MONTH -> day.getDayOfMonth() == 1;
                case DAY -> true;
            };
        }
    }
}
