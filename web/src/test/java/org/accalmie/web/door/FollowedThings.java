package org.accalmie.web.door;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accalmie.web.stream.WholeList;

@Singleton
class FollowedThings extends WholeList {
    private final ThingStore things;

    FollowedThings(ThingStore things) {
        this.things = things;
    }

    @Override
    public String name() {
        return "things";
    }

    @Override
    protected Map<UUID, ?> items(Collection<UUID> ids) {
        return things.names(ids).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, thing -> Map.of("id", thing.getKey(), "name", thing.getValue())));
    }
}
