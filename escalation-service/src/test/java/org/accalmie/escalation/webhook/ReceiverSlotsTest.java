package org.accalmie.escalation.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accalmie.web.Language;
import org.junit.jupiter.api.Test;

class ReceiverSlotsTest {
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private final ReceiverSlots slots = new ReceiverSlots(2, new DeliveryBell());

    @Test
    void shouldGiveEachReceiverItsPlaces() {
        assertThat(slots.take(ONE)).isTrue();
        assertThat(slots.take(ONE)).isTrue();
        assertThat(slots.take(ONE)).isFalse();
        assertThat(slots.take(OTHER)).isTrue();
    }

    @Test
    void shouldLetNothingNewOvertakeWhatWaits() {
        // given
        fill(ONE);
        slots.giveBack(ONE);

        // then
        assertThat(slots.take(ONE)).isFalse();
        slots.giveBack(ONE);
        claim(Map.of(), ONE);
        assertThat(slots.take(ONE)).isTrue();
    }

    @Test
    void shouldBelieveThatMoreWaitsWhereAllPlacesWereFilled() {
        // given
        claim(Map.of(), ONE, ONE);

        // when
        slots.giveBack(ONE);

        // then
        assertThat(slots.take(ONE)).isFalse();
        claim(Map.of(ONE, 1));
        assertThat(slots.take(ONE)).isTrue();
    }

    @Test
    void shouldGiveNoPlacesWhileSomebodyLooksForThem() {
        // when
        slots.claim(underWay -> {
            assertThat(slots.take(ONE)).isFalse();
            return claimed(OTHER);
        });

        // then
        assertThat(slots.take(OTHER)).isTrue();
        assertThat(slots.take(OTHER)).isFalse();
    }

    @Test
    void shouldGiveThemAgainWhereLookingFailed() {
        assertThatThrownBy(() -> slots.claim(underWay -> {
                    throw new IllegalStateException("away");
                }))
                .hasMessage("away");
        assertThat(slots.take(ONE)).isTrue();
    }

    private void fill(UUID webhook) {
        while (slots.take(webhook)) {
            // the next one
        }
    }

    private void claim(Map<UUID, Integer> underWay, UUID... found) {
        var unused = slots.claim(busy -> {
            assertThat(busy).isEqualTo(underWay);
            return claimed(found);
        });
    }

    private static List<ClaimedDelivery> claimed(UUID... webhooks) {
        return List.of(webhooks).stream().map(ReceiverSlotsTest::delivery).toList();
    }

    private static ClaimedDelivery delivery(UUID webhook) {
        var receiver = new Webhook(
                webhook,
                URI.create("https://example.org"),
                WebhookFormat.STANDARD,
                List.of(),
                null,
                null,
                Language.FR,
                WebhookState.ACTIVE,
                null,
                null,
                NOW,
                "admin");
        var id = UUID.randomUUID();
        var delivery = new Delivery(
                id, webhook, id, "EscalationSent", id, id, null, "{}", DeliveryState.PENDING, NOW, NOW, 0, NOW);
        return new ClaimedDelivery(delivery, receiver, Collections.emptyList());
    }
}
