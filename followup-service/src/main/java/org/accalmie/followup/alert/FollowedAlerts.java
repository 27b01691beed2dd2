package org.accalmie.followup.alert;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accalmie.web.stream.WholeList;

/** The list of care alerts as it changes. */
@Singleton
final class FollowedAlerts extends WholeList {
    private final CareAlertStore store;

    FollowedAlerts(CareAlertStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "care-alerts";
    }

    @Override
    protected Map<UUID, ?> items(Collection<UUID> ids) {
        return store.named(ids).stream()
                .map(CareAlertResponse::of)
                .collect(Collectors.toMap(CareAlertResponse::id, Function.identity()));
    }
}
