package org.accalmie.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CallerBudgetTest {
    private static final int RATE = 10;
    private static final int BURST = 3;

    private long now = Long.MAX_VALUE - 1_000_000_000L;
    private final CallerBudget budget = new CallerBudget(now, 1);

    @Test
    void shouldAllowABurstAndThenNoMore() {
        // when
        var waits = IntStream.range(0, 5).mapToObj(each -> take()).toList();

        // then
        assertThat(waits)
                .containsExactly(
                        Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ofMillis(100), Duration.ofMillis(100));
    }

    @Test
    void shouldHaveATokenAgainAfterTheWaitThatItSays() {
        // given
        IntStream.range(0, BURST).forEach(each -> take());
        var wait = take();

        // when
        now += wait.toNanos();

        // then
        assertThat(take()).isZero();
        assertThat(take()).isPositive();
    }

    @Test
    void shouldNotSaveMoreThanABurstInALongRest() {
        // when
        now += Duration.ofDays(1).toNanos();

        // then
        assertThat(IntStream.range(0, 10).filter(each -> take().isZero()).count())
                .isEqualTo(BURST);
    }

    @Test
    void shouldNotGiveOneTokenTwiceToManyThreads() {
        // given
        var taken = new AtomicInteger();

        // when
        try (var threads = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 10_000)
                    .forEach(each -> threads.execute(() -> {
                        if (budget.take(now, RATE, 1_000).isZero()) {
                            taken.incrementAndGet();
                        }
                    }));
        }

        // then
        assertThat(taken).hasValue(1_000);
    }

    @Test
    void shouldCountWhatIsUnderWay() {
        // given
        assertThat(budget.begin(2)).isTrue();
        assertThat(budget.begin(2)).isTrue();
        assertThat(budget.begin(2)).isFalse();

        // when
        budget.end();

        // then
        assertThat(budget.begin(2)).isTrue();
        assertThat(budget.begin(2)).isFalse();
    }

    private Duration take() {
        return budget.take(now, RATE, BURST);
    }
}
