package org.accalmie.kpi.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.accalmie.kpi.period.DateRange;
import org.accalmie.kpi.period.Interval;
import org.junit.jupiter.api.Test;

class CoverTest {
    private static final long SEED = 20261127;
    private static final int RANGES = 2_000;
    private static final int LONGEST = 200;

    @Test
    void shouldReadWholeMonthsAsMonths() {
        // when
        var cover = Cover.of(range("2023-01-01", "2025-12-31"), Interval.MONTH);
        // then
        assertThat(cover.months()).isEqualTo(range("2023-01-01", "2025-12-31"));
        assertThat(days(cover.before())).isEmpty();
        assertThat(days(cover.after())).isEmpty();
    }

    @Test
    void shouldReadTheDaysBeforeAndAfterWholeMonths() {
        // when
        var cover = Cover.of(range("2026-01-31", "2026-04-01"), Interval.TOTAL);
        // then
        assertThat(cover.before()).isEqualTo(range("2026-01-31", "2026-01-31"));
        assertThat(cover.months()).isEqualTo(range("2026-02-01", "2026-03-31"));
        assertThat(cover.after()).isEqualTo(range("2026-04-01", "2026-04-01"));
    }

    @Test
    void shouldReadDaysWherePeriodsAreShorter() {
        var year = range("2026-01-01", "2026-12-31");
        assertThat(Cover.of(year, Interval.WEEK).before()).isEqualTo(year);
        assertThat(Cover.of(year, Interval.DAY).before()).isEqualTo(year);
    }

    @Test
    void shouldReadEveryDayOnce() {
        var random = new Random(SEED);
        for (int n = 0; n < RANGES; n++) {
            // given
            var from = LocalDate.of(2023, 12, 1).plusDays(random.nextInt(LONGEST));
            var range = new DateRange(from, from.plusDays(random.nextInt(LONGEST)));
            // when
            var cover = Cover.of(range, Interval.MONTH);
            // then
            var read = Stream.of(cover.before(), cover.months(), cover.after())
                    .flatMap(CoverTest::days)
                    .toList();
            assertThat(read).as("%s", range).doesNotHaveDuplicates();
            assertThat(new TreeSet<>(read))
                    .as("%s", range)
                    .containsExactlyElementsOf(days(range).toList());
        }
    }

    private static DateRange range(String from, String to) {
        return new DateRange(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static Stream<LocalDate> days(DateRange range) {
        return Stream.iterate(range.from(), day -> !day.isAfter(range.to()), day -> day.plusDays(1));
    }
}
