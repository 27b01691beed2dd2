package org.accalmie.followup.alert;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** All alerts of one agent for one day: at most one of them lives. */
record CareDay(AgentDay day, List<CareAlert> alerts) {

    /**
     * The alert as the contacts of that day now ask for it. What an alert was closed for asks for no other one.
     *
     * @return empty where nothing changes
     */
    Optional<CareAlert> settle(Collection<Exposure> contacts, Supplier<UUID> ids, Instant at) {
        var asked = new HashSet<>(CarePolicy.reasons(contacts));
        asked.removeAll(handled());
        var before = living();
        return before.map(alert -> alert.with(asked, at))
                .or(() -> asked.isEmpty() ? Optional.empty() : Optional.of(CareAlert.raised(ids.get(), day, asked, at)))
                .filter(alert -> before.filter(alert::equals).isEmpty());
    }

    Optional<CareAlert> living() {
        return alerts.stream().filter(CareAlert::lives).findFirst();
    }

    private Set<CareReason> handled() {
        var handled = new HashSet<CareReason>();
        alerts.stream().filter(CareAlert::wasHandled).forEach(alert -> handled.addAll(alert.reasons()));
        return handled;
    }
}
