package org.accalmie.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each seed makes a random calendar, a random start near a change of the clock or not, and random amounts. */
class WorkingTimePropertiesTest {
    private static final int SEEDS = 500;

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldBeTheInverseOfTheDifference(long seed) {
        // given
        var random = new RandomCalendars(seed);
        var calendar = random.calendar();
        var from = random.instant();
        var time = random.time();

        // when
        var deadline = calendar.add(from, time);

        // then
        assertThat(calendar.between(from, deadline)).isEqualTo(time);
        assertThat(calendar.between(deadline, from)).isEqualTo(time.negated());
        assertThat(calendar.between(calendar.add(deadline, time.negated()), deadline))
                .isEqualTo(time);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldBeAdditive(long seed) {
        // given
        var random = new RandomCalendars(seed);
        var calendar = random.calendar();
        var from = random.instant();
        var first = random.time();
        var second = random.time();

        // then
        assertThat(calendar.add(calendar.add(from, first), second)).isEqualTo(calendar.add(from, first.plus(second)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldBeMonotonic(long seed) {
        // given
        var random = new RandomCalendars(seed);
        var calendar = random.calendar();
        var from = random.instant();
        var later = from.plus(random.time());
        var time = random.time();
        var more = time.plus(random.time());

        // then
        assertThat(calendar.add(from, time)).isBeforeOrEqualTo(calendar.add(later, time));
        assertThat(calendar.add(from, time)).isBefore(calendar.add(from, more));
        assertThat(calendar.add(from, time)).isAfterOrEqualTo(from.plus(time));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldNeverEndOutsideOfWorkingTime(long seed) {
        // given
        var random = new RandomCalendars(seed);
        var calendar = random.calendar();
        var from = random.instant();

        // when
        var byTime = calendar.add(from, random.time());
        var byDay = calendar.add(from, Allowance.ofDays(1 + random.below(4)));

        // then
        assertThat(isOpen(calendar, byTime) || isOpen(calendar, byTime.minusNanos(1)))
                .isTrue();
        assertThat(isOpen(calendar, byDay)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldSumItsParts(long seed) {
        // given
        var random = new RandomCalendars(seed);
        var calendar = random.calendar();
        var from = random.instant();
        var time = random.time();

        // when
        var deadline = calendar.explain(from, Allowance.of(time));

        // then
        var sum = deadline.counted().stream().map(Span::length).reduce(Duration.ZERO, Duration::plus);
        assertThat(sum).isEqualTo(time);
    }

    private static boolean isOpen(BusinessCalendar calendar, Instant instant) {
        return calendar.nextOpening(instant).equals(instant);
    }
}
