package org.accalmie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.accalmie.local.testing.LocalStack;
import org.accalmie.local.testing.PackagedService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Thousands of deadlines fall due at once while a service is killed, or while two fire them: each rings once. */
class TimerCrashIT {
    private static final int MANY = 10_000;
    private static final Duration SOON = Duration.ofMinutes(3);
    private static final Map<String, String> AT_THE_FIRST_RUNG = Map.of("ACCALMIE_CLOCK_OFFSET", "PT31M");
    private static final Map<String, String> AT_THE_SECOND_RUNG = Map.of("ACCALMIE_CLOCK_OFFSET", "PT62M");

    private final Escalations escalations;
    private final PackagedService one;
    private final PackagedService other;

    TimerCrashIT() {
        LocalStack.start();
        escalations = new Escalations();
        one = escalations.replica("timers-one");
        other = escalations.replica("timers-other");
    }

    @AfterEach
    void end() {
        one.kill();
        other.kill();
    }

    @Test
    void shouldNeitherLoseNorRepeatADeadline() throws SQLException {
        // given
        one.start();
        escalations.send(new Api(one, "supervisor"), MANY);
        one.stop();

        // when a service is killed in the middle
        var starting = CompletableFuture.runAsync(() -> one.start(AT_THE_FIRST_RUNG));
        await().atMost(SOON).pollInterval(Duration.ofMillis(10)).until(() -> escalations.at(1) > MANY / 10);
        one.kill();
        assertThat(escalations.at(1)).isBetween(MANY / 10, MANY - 1);
        starting.exceptionally(killed -> null).join();
        one.start(AT_THE_FIRST_RUNG);

        // then
        eachShouldHaveRungOnce(1);

        // when two services fire the next rung
        one.stop();
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> one.start(AT_THE_SECOND_RUNG)),
                        CompletableFuture.runAsync(() -> other.start(AT_THE_SECOND_RUNG)))
                .join();

        // then
        eachShouldHaveRungOnce(2);
    }

    private void eachShouldHaveRungOnce(int rung) {
        await().atMost(SOON).until(() -> escalations.at(rung) == MANY);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(escalations.told(rung)).hasSize(MANY));
        assertThat(escalations.told(rung).values())
                .allSatisfy(ids -> assertThat(ids).hasSize(1));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(escalations.written(rung)).isEqualTo(MANY));
    }
}
