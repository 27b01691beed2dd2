package org.accalmie.web.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private final Turns turns = new Turns(2);
    private final List<String> worked = new ArrayList<>();

    @Test
    void shouldLetAFewGoAtOnce() {
        // when
        ask("a");
        ask("b");
        ask("c");

        // then
        assertThat(worked).containsExactly("a", "b");
    }

    @Test
    void shouldLetTheOthersGoInTheirOrder() {
        // given
        var first = ask("a");
        var second = ask("b");
        ask("c");
        ask("d");
        ask("e");

        // when
        second.end();
        first.end();

        // then
        assertThat(worked).containsExactly("a", "b", "c", "d");
    }

    @Test
    void shouldPassOverWhoIsGone() {
        // given
        var first = ask("a");
        ask("b");
        var gone = ask("c");
        ask("d");

        // when
        gone.end();
        first.end();

        // then
        assertThat(worked).containsExactly("a", "b", "d");
    }

    @Test
    void shouldCountAnEndOnce() {
        // given
        var first = ask("a");
        first.end();
        first.end();

        // when
        ask("b");
        ask("c");
        ask("d");

        // then
        assertThat(worked).containsExactly("a", "b", "c");
    }

    @Test
    void shouldNeitherForgetNorCrowdAnybodyAmongThreads() throws Exception {
        // given
        var atWork = new AtomicInteger();
        var most = new AtomicInteger();
        var done = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(8)) {
            // when
            for (int each = 0; each < 10_000; each++) {
                threads.execute(() -> {
                    var turn = turns.next();
                    turn.whenTaken(() -> {
                        most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
                        atWork.decrementAndGet();
                        done.incrementAndGet();
                        threads.execute(turn::end);
                    });
                });
            }
            await().atMost(20, TimeUnit.SECONDS).until(() -> done.get() == 10_000);
        }

        // then
        assertThat(most.get()).isLessThanOrEqualTo(2);
    }

    private Turns.Turn ask(String name) {
        var turn = turns.next();
        turn.whenTaken(() -> worked.add(name));
        return turn;
    }
}
