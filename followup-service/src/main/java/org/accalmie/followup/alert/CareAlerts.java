package org.accalmie.followup.alert;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.accalmie.eventing.Ids;
import org.accalmie.eventing.Outbox;
import org.accalmie.followup.alert.CareAlert.Acknowledgement;
import org.accalmie.followup.alert.CareAlert.Closing;

/** Raises and closes alerts, each under the lock of its agent's day, in the transaction of the caller. */
@Singleton
public final class CareAlerts {
    private final CareAlertStore store;
    private final Outbox outbox;
    private final InstantSource clock;
    private final Ids ids;

    CareAlerts(CareAlertStore store, Outbox outbox, InstantSource clock, Ids ids) {
        this.store = store;
        this.outbox = outbox;
        this.clock = clock;
        this.ids = ids;
    }

    /** Finds out what the contacts of days, which are locked, ask for now. */
    public void settle(Set<AgentDay> days, Map<AgentDay, List<Exposure>> contacts) {
        store.readAnew();
        var alerts = store.of(days);
        save(days.stream()
                .map(day -> new CareDay(day, alerts.getOrDefault(day, List.of())))
                .flatMap(day -> settle(day, contacts.getOrDefault(day.day(), List.of())))
                .toList());
    }

    /** @return empty where it is not open any more */
    Optional<CareAlert> acknowledge(CareAlert known, String by) {
        return change(known, known.isOpen(), alert -> alert.acknowledged(new Acknowledgement(clock.instant(), by)));
    }

    /** @return empty where nobody acknowledged it, or it is over */
    Optional<CareAlert> close(CareAlert known, Closing how) {
        return change(known, known.isAcknowledged(), alert -> alert.closed(how));
    }

    /** Keeps everybody else from the alerts of its day until the transaction ends; what is read then is new. */
    void lock(CareAlert alert) {
        lock(Set.of(alert.day()));
        store.readAnew();
    }

    /** Keeps everybody else from the alerts of those days until the transaction ends. */
    public void lock(Set<AgentDay> days) {
        store.lock(days);
    }

    /** What was written about alerts for those incidents; they are told. */
    public List<UUID> forget(Collection<UUID> incidents) {
        return incidents.isEmpty() ? List.of() : store.eraseTexts(incidents);
    }

    public void forgetBefore(LocalDate day) {
        store.forgetBefore(day);
    }

    private Stream<Change> settle(CareDay day, List<Exposure> contacts) {
        return day.settle(contacts, ids::next, clock.instant()).map(after -> new Change(day.living(), after)).stream();
    }

    private Optional<CareAlert> change(CareAlert known, boolean legal, UnaryOperator<CareAlert> change) {
        if (!legal) {
            return Optional.empty();
        }
        var after = change.apply(known);
        save(List.of(new Change(Optional.of(known), after)));
        return Optional.of(after);
    }

    private void save(List<Change> changes) {
        store.save(changes.stream().map(Change::after).toList());
        outbox.append(changes.stream()
                .filter(Change::isNews)
                .map(change -> change.after().fact())
                .toList());
    }

    private record Change(Optional<CareAlert> before, CareAlert after) {
        boolean isNews() {
            return before.map(after::isNewsAfter).orElse(true);
        }
    }
}
