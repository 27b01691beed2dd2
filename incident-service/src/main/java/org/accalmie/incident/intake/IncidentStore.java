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
            insert into incident (id, version, recorded_at, recorded_by, source, external_id, digest,
                                  customer_id, agent_id, agent_team, started_at, contact_on,
                                  anger, churn_risk, reason, problem, historical, contacts_on_subject,
                                  derived, agent_wellbeing, agent_distress, sheet)
            select id, 1, recorded_at, recorded_by, source, external_id, digest,
                   customer_id, agent_id, agent_team, started_at, contact_on,
                   anger, churn_risk, reason, problem, historical, %s,
                   derived::jsonb, wellbeing, distress, document::jsonb
            from unnest((select :id), (select :recordedAt), (select :recordedBy), (select :source),
                        (select :externalId), (select :digest), (select :customerId),
                        (select :agentId), (select :agentTeam), (select :startedAt),
                        (select :contactOn), (select :anger), (select :churnRisk),
                        (select :reason), (select :problem), (select :historical),
                        (select :ticked), (select :together), (select :subjectSince),
                        (select :derived), (select :wellbeing), (select :distress), (select :document))
                 as sheet (id, recorded_at, recorded_by, source, external_id, digest,
                           customer_id, agent_id, agent_team, started_at, contact_on,
                           anger, churn_risk, reason, problem, historical, ticked, together, subject_since,
                           derived, wellbeing, distress, document)
            order by recorded_by, source, external_id
            on conflict (recorded_by, source, external_id) do nothing
            returning id, number, contacts_on_subject
            """.formatted(SubjectStore.CONTACTS);

    private static final String REPLACE = """
            update incident
            set version = :version, revised_at = :revisedAt, revised_by = :revisedBy,
                customer_id = :customerId, agent_id = :agentId, agent_team = :agentTeam,
                started_at = :startedAt, contact_on = :contactOn, anger = :anger, churn_risk = :churnRisk,
                reason = :reason, problem = :problem, historical = :historical, contacts_on_subject = %s,
                derived = :derived::jsonb, agent_wellbeing = :wellbeing, agent_distress = :distress,
                sheet = :document::jsonb
            from %s
            where incident.id = sheet.id
            returning contacts_on_subject
            """.formatted(SubjectStore.CONTACTS, SubjectStore.SHEET);

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
        var subjects = new Subjects();
        return jdbi.withHandle(handle -> bind(new Columns<>(handle.createQuery(INSERT), drafts)
                        .bind("together", Integer.class, subjects::countAndAdd))
                .map((row, context) -> {
                    var draft = requireNonNull(byId.get(row.getObject("id", UUID.class)));
                    return draft.numbered(row.getLong("number"), row.getInt("contacts_on_subject"));
                })
                .collectToMap(Incident::id, Function.identity()));
    }

    Optional<Incident> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from incident where id = ?")
                .bind(0, id)
                .map(incidents)
                .findOne());
    }

    Optional<Incident> findByNumber(long number) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from incident where number = ?")
                .bind(0, number)
                .map(incidents)
                .findOne());
    }

    Optional<Incident> lock(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from incident where id = ? for update")
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
                .map((row, context) -> next.withContacts(row.getInt("contacts_on_subject")))
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
                .bind("ticked", Integer.class, draft -> draft.facts().contactsTicked())
                .bind("subjectSince", Instant.class, draft -> SubjectStore.since(draft.facts()))
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
        return SubjectStore.bind(query, sheet.customerId(), sheet.facts())
                .bind("agentId", sheet.agent().id())
                .bind("agentTeam", sheet.agent().team())
                .bind("anger", sheet.anger())
                .bind("churnRisk", sheet.churnRisk())
                .bind("historical", sheet.fields().historical())
                .bind("document", documents.document(sheet));
    }
}
