package org.accalmie.kpi.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntervalTest {
    private static final DateRange TURN_OF_THE_YEAR = range("2026-12-25", "2027-01-05");

    @Test
    void shouldNameDays() {
        assertThat(names(Interval.DAY, range("2026-02-28", "2026-03-01"))).containsExactly("2026-02-28", "2026-03-01");
    }

    @Test
    void shouldNameWeeksAsIsoDoes() {
        assertThat(names(Interval.WEEK, TURN_OF_THE_YEAR)).containsExactly("2026-W52", "2026-W53", "2027-W01");
    }

    @Test
    void shouldNameMonths() {
        assertThat(names(Interval.MONTH, TURN_OF_THE_YEAR)).containsExactly("2026-12", "2027-01");
    }

    @Test
    void shouldNameTheWholeByItsEnds() {
        assertThat(names(Interval.TOTAL, TURN_OF_THE_YEAR)).containsExactly("2026-12-25/2027-01-05");
    }

    @Test
    void shouldCutPeriodsOffAtTheEndsOfTheRange() {
        // when
        var weeks = Interval.WEEK
                .starts(TURN_OF_THE_YEAR)
                .map(start -> Interval.WEEK.period(start, TURN_OF_THE_YEAR))
                .toList();
        // then
        assertThat(weeks)
                .containsExactly(
                        range("2026-12-25", "2026-12-27"),
                        range("2026-12-28", "2027-01-03"),
                        range("2027-01-04", "2027-01-05"));
    }

    @Test
    void shouldFindTheStartOfThePeriodOfEachDay() {
        for (var interval : Interval.values()) {
            TURN_OF_THE_YEAR
                    .from()
                    .datesUntil(TURN_OF_THE_YEAR.to().plusDays(1))
                    .forEach(day -> {
                        // when
                        var start = interval.startOf(day, TURN_OF_THE_YEAR);
                        // then
                        assertThat(interval.period(start, TURN_OF_THE_YEAR).has(day))
                                .isTrue();
                        assertThat(interval.starts(TURN_OF_THE_YEAR)).contains(start);
                    });
        }
    }

    private static List<String> names(Interval interval, DateRange range) {
        return interval.starts(range)
                .map(start -> interval.nameOf(start, range))
                .toList();
    }

    private static DateRange range(String from, String to) {
        return new DateRange(LocalDate.parse(from), LocalDate.parse(to));
    }
}
