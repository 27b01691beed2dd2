package org.accalmie.kpi.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.Topic;
import org.accalmie.events.incident.CustomerErased;
import org.accalmie.local.testing.LocalStackResource;
import org.accalmie.local.testing.TestTopics;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "kpi"))
class ErasureIT {
    private final UUID incident = UUID.randomUUID();

    @Inject
    EventJson json;

    @Inject
    Jdbi jdbi;

    @Test
    void shouldLetGoOfDeadLettersBeforeAndKeepNoContentOfThoseAfter() {
        // given
        poison();
        awaitLetters("a text");
        var erased = new CustomerErased("CLT-1", Instant.parse("2026-11-22T10:00:00Z"), true, List.of(incident));

        // when
        TestTopics.publish(erased, json.text(erased));

        // then
        awaitLetters();
        poison();
        awaitLetters("");
    }

    private void poison() {
        TestTopics.publish(Topic.INCIDENTS, incident.toString(), Map.of(), "a text");
    }

    private void awaitLetters(String... contents) {
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(letters()).containsExactly(contents));
    }

    private List<String> letters() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select coalesce(convert_from(value, 'UTF8'), '') from dead_letter where key = ?")
                .bind(0, incident.toString())
                .mapTo(String.class)
                .list());
    }
}
