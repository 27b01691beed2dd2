package org.accalmie.escalation.timer;

import static org.accalmie.escalation.Incidents.anIncident;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.Map;
import org.accalmie.escalation.ServiceTest;
import org.accalmie.events.sheet.assessment.Signal;
import org.junit.jupiter.api.Test;

/** The loop with a tick that comes too late to be of any help. */
@QuarkusTest
@TestProfile(WakingIT.HardlyATick.class)
class WakingIT extends ServiceTest {

    @Test
    void shouldWakeForADeadlineThatFallsDueBeforeTheOneItSleptFor() {
        // given a loop that sleeps for at least the half hour until the take-up
        var sent = escalate(anIncident().hearing(Signal.LEGAL_THREAT));

        // when
        var soon = "{\"nextUpdateAt\": \"2026-11-24T09:00:00.100Z\"}";
        post(as("legal"), sent.id(), "acknowledgement", soon).statusCode(200);
        clock.push(Duration.ofMillis(100));

        // then
        eventually(() -> assertThat(told(sent.incidentId())).contains("UpdateOverdue"));
    }

    public static final class HardlyATick implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("accalmie.timers.tick", "PT1H");
        }
    }
}
