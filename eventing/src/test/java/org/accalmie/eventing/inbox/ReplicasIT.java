package org.accalmie.eventing.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.accalmie.eventing.testing.Facts;
import org.accalmie.eventing.testing.TestTopic;
import org.accalmie.events.Topic;
import org.accalmie.local.testing.LocalStackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TwoReplicas.class)
@QuarkusTestResource(
        value = LocalStackResource.class,
        initArgs = @ResourceArg(name = "database", value = "replicas"),
        restrictToAnnotatedClass = true)
class ReplicasIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Inject
    Effects effects;

    @Inject
    @Identifier(EventIntake.CHANNEL)
    ConsumerProgress one;

    @Inject
    @Identifier(SecondReplica.CHANNEL)
    SecondReplica other;

    @Test
    void shouldShareTheWorkInAGroup() {
        // given
        var run = UUID.randomUUID().toString();
        await().atMost(PATIENCE).until(() -> one.isReady() && other.isReady());

        // when
        try (var topic = new TestTopic(Topic.CARE.wireName())) {
            IntStream.range(0, 1_000).forEach(number -> topic.publish(List.of(Facts.fact(run + number, number))));
        }
        await().atMost(PATIENCE).until(() -> effects.count(run) >= 1_000);

        // then
        assertThat(effects.count(run)).isEqualTo(1_000);
        assertThat(IntStream.range(0, 1_000)
                        .allMatch(number -> effects.of(run + number).equals(List.of(number))))
                .isTrue();
        assertThat(effects.consumersOf(run)).hasSize(2);
    }
}
