package org.accalmie.incident.intake;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Lists incidents by the time they were recorded, which their ids sort by. */
@Singleton
class IncidentQueryStore {
    private final Jdbi jdbi;
    private final IncidentMapper incidents;

    IncidentQueryStore(Jdbi jdbi, IncidentMapper incidents) {
        this.jdbi = jdbi;
        this.incidents = incidents;
    }

    /** One more than the limit, where there are more. */
    List<Incident> list(IncidentQuery query) {
        var sql = "select * from incident" + conditions(query) + " order by id desc limit :limit + 1";
        return jdbi.withHandle(handle ->
                handle.createQuery(sql).bindMethods(query).map(incidents).list());
    }

    private static String conditions(IncidentQuery query) {
        var conditions = Stream.of(
                        when(query.customer(), "customer_id = :customer"),
                        when(query.agent(), "agent_id = :agent"),
                        when(query.from(), "contact_on >= :from"),
                        when(query.to(), "contact_on <= :to"),
                        when(query.anger(), "anger = :anger"),
                        when(query.churnRisk(), "churn_risk = :churnRisk"),
                        when(query.reason(), "reason = :reason"),
                        when(query.own(), "(recorded_by = :own or agent_id = :own)"),
                        when(query.before(), "id < :before"))
                .flatMap(condition -> condition)
                .collect(Collectors.joining(" and "));
        return conditions.isEmpty() ? "" : " where " + conditions;
    }

    private static Stream<String> when(@Nullable Object given, String condition) {
        return given == null ? Stream.empty() : Stream.of(condition);
    }
}
