package org.accalmie.followup.commitment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.events.PersonalDataEraser;
import org.accalmie.events.followup.CommitmentState;
import org.accalmie.events.sheet.Agent;
import org.accalmie.events.sheet.CommitmentOwner;
import org.accalmie.persistence.Conditions;
import org.jspecify.annotations.Nullable;

@Singleton
final class CommitmentStore implements PanacheRepositoryBase<CommitmentEntity, UUID> {
    private static final Sort NEWEST_FIRST = Sort.descending("id");
    private static final Sort FIRST_DUE_FIRST = Sort.ascending("dueAt", "id");
    private static final int AT_ONCE = 1_000;

    Optional<Commitment> get(UUID id) {
        return findByIdOptional(id).map(CommitmentEntity::commitment);
    }

    List<Commitment> ofIncidents(List<UUID> incidentIds) {
        return getSession()
                .createNativeQuery(
                        "select * from commitment where incident_id = any(:incidentIds) order by id",
                        CommitmentEntity.class)
                .setParameter("incidentIds", incidentIds.toArray(UUID[]::new))
                .getResultStream()
                .map(CommitmentEntity::commitment)
                .toList();
    }

    /** Open and broken ones, which whoever speaks to the customer next must know. */
    List<Commitment> owedTo(String customerId) {
        return list(
                        "customerId = ?1 and state in (?2, ?3)",
                        FIRST_DUE_FIRST,
                        customerId,
                        CommitmentState.OPEN,
                        CommitmentState.BROKEN)
                .stream()
                .map(CommitmentEntity::commitment)
                .toList();
    }

    /** Those that are due, or to be warned of: the first due first, at most a thousand. */
    List<Commitment> due(Instant now, Instant warning) {
        return find(
                        "state = ?1 and (dueAt <= ?2 or dueAt <= ?3 and warnedAt is null)"
                                + " and (condition is null or conditionMetAt is not null)",
                        FIRST_DUE_FIRST,
                        CommitmentState.OPEN,
                        now,
                        warning)
                .page(Page.ofSize(AT_ONCE))
                .list()
                .stream()
                .map(CommitmentEntity::commitment)
                .toList();
    }

    /**
     * The newest first, one more than asked for where there are more.
     *
     * @param giver who gave them in person; anybody without
     * @param person whose alone; of everybody without
     */
    List<Commitment> list(CommitmentListRequest asked, @Nullable String giver, @Nullable String person) {
        var conditions = new Conditions()
                .and("state = :state", asked.state())
                .and("owner = :owner", asked.promisedBy())
                .and("incidentId = :incident", asked.incident())
                .and("customerId = :customer", asked.customer())
                .and("id < :after", asked.afterId());
        if (giver != null) {
            conditions.andWith(
                    "agentId = :giver and (owner is null or owner = :inPerson)",
                    Map.of("giver", Agent.canonical(giver), "inPerson", CommitmentOwner.AGENT));
        }
        if (person != null) {
            conditions.andWith(
                    "agentId = :agent or recordedBy = :person",
                    Map.of("agent", Agent.canonical(person), "person", person));
        }
        return find(conditions.text(), NEWEST_FIRST, conditions.values())
                .page(Page.ofSize(asked.limit() + 1))
                .list()
                .stream()
                .map(CommitmentEntity::commitment)
                .toList();
    }

    /** Afterwards they are read from the database by whoever comes next. */
    void save(Collection<Commitment> commitments) {
        commitments.forEach(this::save);
        flush();
        getEntityManager().clear();
    }

    List<UUID> idsOf(Collection<UUID> incidents) {
        return incidents.isEmpty()
                ? List.of()
                : find("incidentId in ?1", incidents).stream()
                        .map(one -> one.id)
                        .toList();
    }

    void eraseTexts(Collection<UUID> incidents) {
        if (!incidents.isEmpty()) {
            update(
                    "action = :erased, condition = case when condition is null then null else :erased end,"
                            + " note = null where incidentId in :incidents",
                    Map.of("erased", PersonalDataEraser.ERASED, "incidents", incidents));
        }
    }

    private void save(Commitment commitment) {
        var kept = commitment.version() == 1 ? null : findById(commitment.id());
        if (kept == null) {
            persist(CommitmentEntity.of(commitment));
        } else {
            kept.copy(commitment);
        }
    }
}
