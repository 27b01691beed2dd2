package org.accalmie.incident.goodwill;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accalmie.incident.gesture.ledger.Gestures;
import org.accalmie.web.stream.WholeList;

/** The list of gestures as it changes. */
@Singleton
final class FollowedGestures extends WholeList {
    private final Gestures gestures;

    FollowedGestures(Gestures gestures) {
        this.gestures = gestures;
    }

    @Override
    public String name() {
        return "gestures";
    }

    @Override
    protected Map<UUID, ?> items(Collection<UUID> ids) {
        return gestures.of(ids).stream()
                .map(GestureItemResponse::of)
                .collect(Collectors.toMap(GestureItemResponse::id, Function.identity()));
    }
}
