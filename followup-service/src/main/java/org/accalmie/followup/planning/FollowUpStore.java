package org.accalmie.followup.planning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accalmie.events.followup.FollowUpState;

@Singleton
final class FollowUpStore implements PanacheRepositoryBase<FollowUpEntity, UUID> {

    /** The open calls of a customer, each with the wants that it serves. */
    List<FollowUp> open(String customerId, Map<UUID, Set<Want>> wants) {
        return list("customerId = ?1 and state = ?2", customerId, FollowUpState.PLANNED).stream()
                .map(call -> call.followUp(wants))
                .toList();
    }

    /** Afterwards they are in the database, where statements see them, and read from there by whoever comes next. */
    void save(List<FollowUp> calls) {
        calls.forEach(this::save);
        flush();
        getEntityManager().clear();
    }

    /** Whoever waited for a lock reads what is there now, not what the session had read before. */
    void readAnew() {
        flush();
        getEntityManager().clear();
    }

    private void save(FollowUp call) {
        var kept = findById(call.id());
        if (kept == null) {
            persist(FollowUpEntity.of(call));
        } else {
            kept.copy(call);
        }
    }
}
