package org.accalmie.followup.care;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.events.sheet.Agent;

@Singleton
final class RecoveryBreakStore implements PanacheRepositoryBase<RecoveryBreakEntity, UUID> {
    private static final Sort LAST_FIRST = Sort.descending("until", "minutes");

    /** At once: the session would insert a break before it deletes the one of the same incident. */
    void remove(UUID incidentId) {
        delete("incidentId", incidentId);
    }

    void add(RecoveryBreak pause) {
        persistAndFlush(RecoveryBreakEntity.of(pause));
        getEntityManager().clear();
    }

    Optional<RecoveryBreak> lastEnding(String agentId, Instant now) {
        return find("agentId = ?1 and until > ?2", LAST_FIRST, Agent.canonical(agentId), now)
                .firstResultOptional()
                .map(RecoveryBreakEntity::pause);
    }
}
