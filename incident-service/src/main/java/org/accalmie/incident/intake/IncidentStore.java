package org.accalmie.incident.intake;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.incident.sheet.Sheet;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

@Singleton
class IncidentStore {
    private static final String INSERT = """
            insert into incident (id, version, recorded_at, recorded_by, source, external_id, digest,
                                  customer_id, agent_id, agent_team, started_at, contact_on,
                                  anger, churn_risk, reason, problem, historical, contacts_on_subject,
                                  derived, agent_wellbeing, agent_distress, sheet)
            values (:id, 1, :recordedAt, :recordedBy, :source, :externalId, :digest,
                    :customerId, :agentId, :agentTeam, :startedAt, :contactOn,
                    :anger, :churnRisk, :reason, :problem, :historical, %s,
                    :derived::jsonb, :wellbeing, :distress, :sheet::jsonb)
            on conflict (source, external_id) do nothing
            returning number, contacts_on_subject
            """.formatted(SubjectStore.CONTACTS);

    private static final String REPLACE = """
            update incident
            set version = :version, revised_at = :revisedAt, revised_by = :revisedBy,
                customer_id = :customerId, agent_id = :agentId, agent_team = :agentTeam,
                started_at = :startedAt, contact_on = :contactOn, anger = :anger, churn_risk = :churnRisk,
                reason = :reason, problem = :problem, historical = :historical, contacts_on_subject = %s,
                derived = :derived::jsonb, agent_wellbeing = :wellbeing, agent_distress = :distress,
                sheet = :sheet::jsonb
            where id = :id
            returning contacts_on_subject
            """.formatted(SubjectStore.CONTACTS);

    private final Jdbi jdbi;
    private final SheetMapper documents;
    private final IncidentMapper incidents;

    IncidentStore(Jdbi jdbi, SheetMapper documents, IncidentMapper incidents) {
        this.jdbi = jdbi;
        this.documents = documents;
        this.incidents = incidents;
    }

    /** Empty when an incident of the same source and external id is recorded already. */
    Optional<Incident> insert(Draft draft) {
        return jdbi.withHandle(handle -> bindSheet(handle.createQuery(INSERT), draft.sheet())
                .bind("id", draft.id())
                .bind("digest", documents.digest(draft.sheet()))
                .bind("recordedAt", draft.recordedAt())
                .bind("recordedBy", draft.recordedBy())
                .bind("contactOn", draft.derived().contactOn())
                .bind("derived", documents.document(draft.derived()))
                .bind("wellbeing", draft.wellbeing().score())
                .bind("distress", draft.wellbeing().distress())
                .map((row, context) -> draft.numbered(row.getLong("number"), row.getInt("contacts_on_subject")))
                .findOne());
    }

    Optional<Incident> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from incident where id = ?")
                .bind(0, id)
                .map(incidents)
                .findOne());
    }

    Optional<Incident> lock(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from incident where id = ? for update")
                .bind(0, id)
                .map(incidents)
                .findOne());
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

    /** The incident that was recorded with the sheet's source and external id; empty when it said something else. */
    Optional<Incident> findSame(Sheet sheet) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from incident
                        where source = :source and external_id = :externalId and digest = :digest
                        """)
                .bind("source", sheet.fields().source())
                .bind("externalId", sheet.fields().externalId())
                .bind("digest", documents.digest(sheet))
                .map(incidents)
                .findOne());
    }

    private Query bindSheet(Query query, Sheet sheet) {
        return SubjectStore.bind(query, sheet.customerId(), sheet.facts())
                .bind("source", sheet.fields().source())
                .bind("externalId", sheet.fields().externalId())
                .bind("agentId", sheet.agent().id())
                .bind("agentTeam", sheet.agent().team())
                .bind("anger", sheet.anger())
                .bind("churnRisk", sheet.churnRisk())
                .bind("historical", sheet.fields().historical())
                .bind("sheet", documents.document(sheet));
    }
}
