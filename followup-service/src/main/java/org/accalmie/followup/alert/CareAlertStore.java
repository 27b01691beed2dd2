package org.accalmie.followup.alert;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accalmie.events.PersonalDataEraser;
import org.accalmie.events.care.CareAlertState;
import org.accalmie.persistence.Conditions;
import org.jdbi.v3.core.Jdbi;

@Singleton
final class CareAlertStore implements PanacheRepositoryBase<CareAlertEntity, UUID> {
    private static final Sort NEWEST_FIRST = Sort.descending("id");
    private static final String ERASE = """
            update care_alert set done = case when done is null then null else :erased end, note = null
            where incident_ids && :incidents and coalesce(done, note) is not null
            returning id
            """;

    private static final String LOCK = """
            select count(pg_advisory_xact_lock(hashtextextended(day, 9)))
            from (select distinct day from unnest(:days) as day order by day) as days
            """;

    private final Jdbi jdbi;

    CareAlertStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<CareAlert> get(UUID id) {
        return findByIdOptional(id).map(CareAlertEntity::alert);
    }

    /** Those of them that there are. */
    List<CareAlert> named(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().map(CareAlertEntity::alert).toList();
    }

    Map<AgentDay, List<CareAlert>> of(Collection<AgentDay> days) {
        return find(
                        "agentId in ?1 and happenedOn in ?2",
                        days.stream().map(AgentDay::agentId).toList(),
                        days.stream().map(AgentDay::on).toList())
                .list()
                .stream()
                .map(CareAlertEntity::alert)
                .collect(Collectors.groupingBy(CareAlert::day));
    }

    /** The newest first, one more than asked for where there are more. */
    List<CareAlert> list(CareAlertListRequest asked) {
        var conditions = conditions(asked).and("id < :after", asked.afterId());
        return find(conditions.text(), NEWEST_FIRST, conditions.values())
                .page(Page.ofSize(asked.limit() + 1))
                .list()
                .stream()
                .map(CareAlertEntity::alert)
                .toList();
    }

    /** By state. */
    List<CareAlertCountResponse> count(CareAlertListRequest asked) {
        var conditions = conditions(asked);
        var where = conditions.text().isEmpty() ? "" : " where " + conditions.text();
        var query = getEntityManager()
                .createQuery(
                        "select state, count(*) from CareAlertEntity" + where + " group by state order by state",
                        Object[].class);
        conditions.values().forEach(query::setParameter);
        return query.getResultStream()
                .map(row -> new CareAlertCountResponse((CareAlertState) row[0], (Long) row[1]))
                .toList();
    }

    /** Waits until nobody else changes the alerts of those days; holds until the transaction ends. */
    void lock(Collection<AgentDay> days) {
        jdbi.useHandle(handle -> handle.createQuery(LOCK)
                .bindArray(
                        "days",
                        String.class,
                        days.stream().map(day -> day.on() + " " + day.agentId()).toList())
                .mapTo(Integer.class)
                .one());
    }

    /** Afterwards they are read from the database by whoever comes next. */
    void save(Collection<CareAlert> alerts) {
        alerts.forEach(this::save);
        readAnew();
    }

    /** Whoever waited for a lock reads what is there now, not what the session had read before. */
    void readAnew() {
        flush();
        getEntityManager().clear();
    }

    /** What was written about alerts for those incidents; they are told. */
    List<UUID> eraseTexts(Collection<UUID> incidents) {
        return jdbi.withHandle(handle -> handle.createQuery(ERASE)
                .bind("erased", PersonalDataEraser.ERASED)
                .bindArray("incidents", UUID.class, incidents)
                .mapTo(UUID.class)
                .list());
    }

    void forgetBefore(LocalDate day) {
        delete("happenedOn < ?1", day);
    }

    private static Conditions conditions(CareAlertListRequest asked) {
        return new Conditions()
                .and("state = :state", asked.state())
                .and("agentId = :agent", asked.agentId())
                .and("happenedOn >= :from", asked.from())
                .and("happenedOn <= :to", asked.to());
    }

    private void save(CareAlert alert) {
        var kept = findById(alert.id());
        if (kept == null) {
            persist(CareAlertEntity.of(alert));
        } else {
            kept.copy(alert);
        }
    }
}
