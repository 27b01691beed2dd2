package org.accalmie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.accalmie.local.testing.LocalStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A server is away for a while: services say so, wait, and recover by themselves. */
class AwayIT {
    private static final Duration RECOVERED = Duration.ofMinutes(3);

    private final Accalmie accalmie = Accalmie.running();
    private final Api incidents = accalmie.api(Service.INCIDENT, "tool");

    @AfterEach
    void bringEverythingBack() {
        LocalStack.start();
        for (var service : Service.values()) {
            await().atMost(RECOVERED).until(accalmie.service(service)::isReady);
        }
    }

    @Test
    void incidentsShouldBeAcceptedWithoutKafkaAndGoOutWhenItIsBack() {
        // given
        LocalStack.kafka().stop();

        // when
        var accepted = incidents
                .post("/incidents", Sheet.technical("CLT-NOKAFKA", "no-kafka", "2026-05-05T09:00:00Z"))
                .expect(201)
                .json();

        // then
        assertThat(accalmie.service(Service.INCIDENT).isReady()).isTrue();
        LocalStack.kafka().start();
        var escalations = accalmie.api(Service.ESCALATION, "n2");
        await().atMost(RECOVERED)
                .until(() -> escalations
                                .all("/escalations?incident="
                                        + accepted.path("id").asText())
                                .size()
                        == 1);
    }

    @Test
    void serviceShouldSayWhenItsDatabaseIsAwayAndRecover() {
        // given
        LocalStack.postgres().stop();

        // when
        var refused = incidents.post("/incidents", Sheet.technical("CLT-NODB", "no-db", "2026-05-06T09:00:00Z"));

        // then
        refused.expectProblem(503);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        await().atMost(RECOVERED).until(() -> accalmie.service(Service.INCIDENT).status("/q/health/ready") == 503);
        LocalStack.postgres().start();
        await().atMost(RECOVERED)
                .until(() -> incidents
                                .post("/incidents", Sheet.technical("CLT-DB", "db", "2026-05-06T09:00:00Z"))
                                .status()
                        < 300);
    }
}
