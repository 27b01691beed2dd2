package org.accalmie.escalation.webhook.receiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ReceiverSlotsTest {
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

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
        claim(underWay -> {
            assertThat(slots.take(ONE)).isFalse();
            return List.of(OTHER);
        });

        // then
        assertThat(slots.take(OTHER)).isTrue();
        assertThat(slots.take(OTHER)).isFalse();
    }

    @Test
    void shouldGiveThemAgainWhereLookingFailed() {
        assertThatThrownBy(() -> claim(underWay -> {
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
        claim(busy -> {
            assertThat(busy).isEqualTo(underWay);
            return List.of(found);
        });
    }

    private void claim(Function<Map<UUID, Integer>, List<UUID>> looking) {
        var unused = slots.claim(looking, Function.identity());
    }
}
