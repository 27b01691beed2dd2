package org.accalmie.incident.export;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads whole incidents as JSON documents, put together where the rows are. */
@Singleton
class ExportStore {
    private static final String INSTANT = "to_char(%s at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')";
    private static final String LIST = """
            select incident.id, jsonb_strip_nulls(incident.sheet || jsonb_build_object(
                'id', incident.id, 'reference', 'INC-' || incident.number, 'version', incident.version,
                'recordedAt', %s, 'recordedBy', incident.recorded_by, 'erasedAt', %s, 'derived', incident.derived,
                'contactsOnSubjectCounted', incident.contacts_on_subject,
                'revisions', coalesce((
                    select jsonb_agg(sheet || jsonb_build_object('version', version, 'revisedAt', %s,
                                                                 'revisedBy', revised_by, 'changed', changed)
                                     order by version)
                    from revision where incident_id = incident.id), '[]'),
                'gestures', coalesce((
                    select jsonb_agg(jsonb_build_object(
                        'type', type, 'quantity', quantity, 'amount', amount, 'value', value, 'state', state,
                        'justification', justification, 'verdict', verdict, 'verdictReason', verdict_reason,
                        'comment', comment, 'reference', reference, 'proposedBy', proposed_by, 'proposedAt', %s,
                        'decidedBy', decided_by, 'decidedAt', %s, 'appliedAt', %s, 'appliedBy', applied_by)
                        order by id)
                    from gesture where incident_id = incident.id), '[]'),
                'recaps', coalesce((
                    select jsonb_agg(jsonb_build_object(
                        'lang', lower(language), 'state', state, 'requestedBy', requested_by, 'requestedAt', %s,
                        'sentAt', %s) order by id)
                    from recap_delivery where incident_id = incident.id), '[]'),
                'escalations', coalesce((
                    select jsonb_agg(jsonb_build_object('id', id, 'team', team, 'state', state) order by id)
                    from escalation where incident_id = incident.id), '[]')))::text as document
            from incident where customer_id = :customerId and id > :after order by id limit :most
            """.formatted(
                    INSTANT.formatted("incident.recorded_at"),
                    INSTANT.formatted("incident.erased_at"),
                    INSTANT.formatted("revised_at"),
                    INSTANT.formatted("proposed_at"),
                    INSTANT.formatted("decided_at"),
                    INSTANT.formatted("applied_at"),
                    INSTANT.formatted("requested_at"),
                    INSTANT.formatted("sent_at"));

    private final Jdbi jdbi;

    ExportStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Oldest first, those after an id. */
    List<Exported> list(String customerId, UUID after, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(LIST)
                .bind("customerId", customerId)
                .bind("after", after)
                .bind("most", most)
                .map((row, context) -> new Exported(row.getObject("id", UUID.class), row.getString("document")))
                .list());
    }

    /** What connectors told of them, as a JSON array. */
    String departures(String customerId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select coalesce(jsonb_agg(jsonb_build_object(
                            'departedOn', departed_on, 'reportedBy', reported_by, 'reportedAt', %s)
                            order by departed_on), '[]')::text
                        from reported_departure where customer_id = :customerId
                        """.formatted(INSTANT.formatted("reported_at")))
                .bind("customerId", customerId)
                .mapTo(String.class)
                .one());
    }

    /** An incident with all that hangs on it. */
    record Exported(UUID id, String document) {}
}
