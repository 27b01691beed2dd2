package org.accalmie.followup.call;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accalmie.web.stream.WholeList;

/** The list of calls as it changes. */
@Singleton
final class FollowedCalls extends WholeList {
    private final FollowUpListStore store;

    FollowedCalls(FollowUpListStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "follow-ups";
    }

    @Override
    protected Map<UUID, ?> items(Collection<UUID> ids) {
        return store.of(ids).stream().collect(Collectors.toMap(FollowUpResponse::id, Function.identity()));
    }
}
