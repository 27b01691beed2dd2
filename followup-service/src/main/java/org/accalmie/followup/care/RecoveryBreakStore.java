package org.accalmie.followup.care;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accalmie.events.sheet.Agent;

@Singleton
final class RecoveryBreakStore implements PanacheRepositoryBase<RecoveryBreakEntity, UUID> {
    private static final Sort LAST_FIRST = Sort.descending("until", "minutes");

    /** At once: the session would insert a break before it deletes the one of the same incident. */
    void remove(List<UUID> incidentIds) {
        var unused = getEntityManager()
                .createNativeQuery("delete from recovery_break where incident_id = any(:incidentIds)")
                .setParameter("incidentIds", incidentIds.toArray(UUID[]::new))
                .executeUpdate();
    }

    void add(List<RecoveryBreak> breaks) {
        persist(breaks.stream().map(RecoveryBreakEntity::of));
        flush();
        getEntityManager().clear();
    }

    /** The session keeps none of them: it would take the next one of that incident for the same. */
    Set<RecoveryBreak> of(List<UUID> incidentIds) {
        var breaks = find("incidentId in ?1", incidentIds).list().stream()
                .map(RecoveryBreakEntity::pause)
                .collect(Collectors.toSet());
        flush();
        getEntityManager().clear();
        return breaks;
    }

    Optional<RecoveryBreak> lastEnding(String agentId, Instant now) {
        return find("agentId = ?1 and until > ?2", LAST_FIRST, Agent.canonical(agentId), now)
                .firstResultOptional()
                .map(RecoveryBreakEntity::pause);
    }

    void removeBefore(Instant end) {
        delete("until < ?1", end);
    }
}
