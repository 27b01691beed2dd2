package org.accalmie.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class OutgoingTest {
    private final Outgoing outgoing = new Outgoing();

    @Test
    void shouldWaitAtTheStopForWhatIsOnItsWay() throws Exception {
        // given
        var begun = new CountDownLatch(1);
        var answered = new CountDownLatch(1);
        var writtenDown = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = threads.submit(() -> outgoing.send(
                    () -> {
                        await(begun, answered);
                        writtenDown.set(true);
                        return "begun";
                    },
                    "not begun"));
            begun.await();

            // when
            var stop = threads.submit(() -> {
                outgoing.stop(new ShutdownEvent());
                return writtenDown.get();
            });
            while (!"not begun".equals(outgoing.send(() -> "begun", "not begun"))) {
                Thread.onSpinWait();
            }

            // then
            assertThat(stop.isDone()).isFalse();
            answered.countDown();
            assertThat(stop.get(10, TimeUnit.SECONDS)).isTrue();
            assertThat(sent.get(10, TimeUnit.SECONDS)).isEqualTo("begun");
        }
    }

    private static void await(CountDownLatch begun, CountDownLatch answered) {
        begun.countDown();
        try {
            answered.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
