package org.accalmie.eventing.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.accalmie.database.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class InboxPrunerIT {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void shouldForgetWhatKafkaCannotBringAgain() {
        // given
        try (var database = new TestDatabase("pruner")) {
            var store = new InboxStore(database.jdbi());
            var kept = UUID.randomUUID();
            store.insertNew(
                    List.of(UUID.randomUUID()), NOW.minus(InboxPruner.KEPT).minus(Duration.ofSeconds(1)));
            store.insertNew(List.of(kept), NOW.minus(InboxPruner.KEPT));

            // when
            new InboxPruner(store, InstantSource.fixed(NOW)).run();

            // then
            assertThat(store.insertNew(List.of(kept), NOW)).isEmpty();
            assertThat(database.count("inbox")).isOne();
        }
    }
}
