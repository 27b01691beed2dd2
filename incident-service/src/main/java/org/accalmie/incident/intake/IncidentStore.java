package org.accalmie.incident.intake;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accalmie.database.Columns;
import org.accalmie.incident.record.Incident;
import org.accalmie.incident.record.IncidentMapper;
import org.accalmie.incident.record.SheetMapper;
import org.accalmie.incident.sheet.Sheet;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

@Singleton
class IncidentStore {
    // an array whose length the planner sees has it plan anew each time, which takes as long as to insert a row:
    // in selects of their own they share one plan
    private static final String INSERT = """
            with added as (
                insert into incident (id, version, recorded_at, recorded_by, source, external_id, digest,
                                      customer_id, agent_id, agent_team, started_at, contact_on,
                                      anger, churn_risk, reason, problem, historical,
                                      derived, agent_wellbeing, agent_distress, sheet)
                select id, 1, recorded_at, recorded_by, source, external_id, digest,
                       customer_id, agent_id, agent_team, started_at, contact_on,
                       anger, churn_risk, reason, problem, historical,
                       derived::jsonb, wellbeing, distress, document::jsonb
                from unnest((select :id), (select :recordedAt), (select :recordedBy), (select :source),
                            (select :externalId), (select :digest), (select :customerId),
                            (select :agentId), (select :agentTeam), (select :startedAt),
                            (select :contactOn), (select :anger), (select :churnRisk),
                            (select :reason), (select :problem), (select :historical),
                            (select :derived), (select :wellbeing), (select :distress), (select :document))
                     as sheet (id, recorded_at, recorded_by, source, external_id, digest,
                               customer_id, agent_id, agent_team, started_at, contact_on,
                               anger, churn_risk, reason, problem, historical,
                               derived, wellbeing, distress, document)
                order by recorded_by, source, external_id
                on conflict (recorded_by, source, external_id) do nothing
                returning id, number, customer_id, started_at, reason, problem)
            select id, number, %s as other_contacts from added
            """.formatted(IncidentMapper.otherContactsOf("added"));

    private static final String REPLACE = """
            update incident
            set version = :version, revised_at = :revisedAt, revised_by = :revisedBy,
                customer_id = :customerId, agent_id = :agentId, agent_team = :agentTeam,
                started_at = :startedAt, contact_on = :contactOn, anger = :anger, churn_risk = :churnRisk,
                reason = :reason, problem = :problem, historical = :historical,
                derived = :derived::jsonb, agent_wellbeing = :wellbeing, agent_distress = :distress,
                sheet = :document::jsonb
            where incident.id = :id
            returning %s as other_contacts
            """.formatted(IncidentMapper.otherContactsOf("incident"));

    private static final String FIND = "select " + IncidentMapper.COLUMNS + "from incident ";

    private final Jdbi jdbi;
    private final SheetMapper documents;
    private final IncidentMapper incidents;

    IncidentStore(Jdbi jdbi, SheetMapper documents, IncidentMapper incidents) {
        this.jdbi = jdbi;
        this.documents = documents;
        this.incidents = incidents;
    }

    /** What was recorded, by id: nothing where an incident of the same source and external id is there already. */
    Map<UUID, Incident> insert(List<Draft> drafts) {
        var byId = drafts.stream().collect(Collectors.toMap(Draft::id, Function.identity()));
        var inserted = jdbi.withHandle(handle -> bind(new Columns<>(handle.createQuery(INSERT), drafts))
                .map((row, context) -> new Inserted(
                        requireNonNull(byId.get(row.getObject("id", UUID.class))),
                        row.getLong("number"),
                        row.getInt("other_contacts")))
                .list());
        var together =
                new ContactsTogether(inserted.stream().map(Inserted::draft).toList());
        return inserted.stream()
                .map(it -> it.draft().numbered(it.number(), it.otherContacts() + together.others(it.draft())))
                .collect(Collectors.toMap(Incident::id, Function.identity()));
    }

    /** @param otherContacts those that were there before */
    private record Inserted(Draft draft, long number, int otherContacts) {}

    Optional<Incident> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND + "where id = ?")
                .bind(0, id)
                .map(incidents)
                .findOne());
    }

    Optional<Incident> findByNumber(long number) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND + "where number = ?")
                .bind(0, number)
                .map(incidents)
                .findOne());
    }

    Optional<Incident> lock(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND + "where id = ? for update")
                .bind(0, id)
                .map(incidents)
                .findOne());
    }

    boolean isErased(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select erased_at is not null from incident where id = ?")
                .bind(0, id)
                .mapTo(Boolean.class)
                .one());
    }

    Incident replace(Incident next, Instant at, String by) {
        return jdbi.withHandle(handle -> bindSheet(handle.createQuery(REPLACE), next.sheet())
                .bind("id", next.id())
                .bind("version", next.version())
                .bind("revisedAt", at)
                .bind("revisedBy", by)
                .bind("contactOn", next.derived().contactOn())
                .bind("derived", documents.document(next.derived()))
                .bind("wellbeing", next.wellbeing().score())
                .bind("distress", next.wellbeing().distress())
                .map((row, context) -> next.withOtherContacts(row.getInt("other_contacts")))
                .one());
    }

    private static Query bind(Columns<Draft, Query> drafts) {
        return drafts.bind("id", UUID.class, Draft::id)
                .bind("recordedAt", Instant.class, Draft::recordedAt)
                .text("recordedBy", Draft::recordedBy)
                .text("source", draft -> draft.sheet().fields().source())
                .text("externalId", draft -> draft.sheet().fields().externalId())
                .bytes("digest", draft -> draft.documents().digest())
                .text("customerId", Draft::customerId)
                .text("agentId", draft -> draft.sheet().agent().id())
                .text("agentTeam", draft -> draft.sheet().agent().team())
                .bind("startedAt", Instant.class, draft -> draft.facts().startedAt())
                .bind("contactOn", LocalDate.class, Draft::contactOn)
                .text("anger", draft -> draft.sheet().anger().name())
                .text("churnRisk", draft -> draft.sheet().churnRisk().name())
                .text("reason", draft -> draft.sheet().reason().name())
                .text("problem", draft -> nameOf(draft.facts().problem()))
                .bind(
                        "historical",
                        Boolean.class,
                        draft -> draft.sheet().fields().historical())
                .text("derived", draft -> draft.documents().derived())
                .bind("wellbeing", Integer.class, draft -> draft.wellbeing().score())
                .bind("distress", Boolean.class, draft -> draft.wellbeing().distress())
                .text("document", draft -> draft.documents().sheet())
                .statement();
    }

    private static @Nullable String nameOf(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private Query bindSheet(Query query, Sheet sheet) {
        var facts = sheet.facts();
        return query.bind("customerId", sheet.customerId())
                .bind("startedAt", facts.startedAt())
                .bind("reason", facts.reason())
                .bind("problem", facts.problem())
                .bind("agentId", sheet.agent().id())
                .bind("agentTeam", sheet.agent().team())
                .bind("anger", sheet.anger())
                .bind("churnRisk", sheet.churnRisk())
                .bind("historical", sheet.fields().historical())
                .bind("document", documents.document(sheet));
    }
}
