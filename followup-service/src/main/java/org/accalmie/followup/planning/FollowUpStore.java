package org.accalmie.followup.planning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accalmie.followup.cause.Want;

@Singleton
final class FollowUpStore implements PanacheRepositoryBase<FollowUpEntity, UUID> {

    private static final String OPEN = """
            select * from follow_up where customer_id = any(:customerIds) and state = 'PLANNED' order by id
            """;

    /** The open calls of those customers, each with the wants that it serves. */
    List<FollowUp> open(Collection<String> customerIds, Map<UUID, Set<Want>> wants) {
        return getSession()
                .createNativeQuery(OPEN, FollowUpEntity.class)
                .setParameter("customerIds", customerIds.toArray(String[]::new))
                .getResultStream()
                .map(call -> call.followUp(wants))
                .toList();
    }

    /** Afterwards they are in the database, where statements see them, and read from there by whoever comes next. */
    void save(List<PlanChange> changes) {
        persist(changes.stream().flatMap(change -> change.newCalls().stream()).map(FollowUpEntity::of));
        changes.stream()
                .flatMap(change -> change.changedCalls().stream())
                .forEach(call -> findById(call.id()).copy(call));
        flush();
        getEntityManager().clear();
    }

    /** Whoever waited for a lock reads what is there now, not what the session had read before. */
    void readAnew() {
        flush();
        getEntityManager().clear();
    }
}
