package org.accalmie.incident.export;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.accalmie.incident.record.IncidentMapper;
import org.jdbi.v3.core.Jdbi;

/** Reads whole incidents as JSON documents, put together where the rows are. */
@Singleton
class ExportStore {
    private static final String INSTANT = "to_char(%s at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')";

    /** Whether the sheet was theirs at that time: what was said then is about them, not about whose it is now. */
    private static final String THEIRS = """
            coalesce((select sheet -> 'customer' ->> 'id' from revision
                      where incident_id = incident.id and revised_at <= %s order by version desc limit 1),
                     incident.customer_id) = :customerId
            """;

    /** The incidents of the customer, as they are, and those that were theirs until a correction, as they last were. */
    private static final String LIST = """
            with known as (
                select id from incident where customer_id = :customerId
                union
                select incident_id from revision where sheet -> 'customer' ->> 'id' = :customerId)
            select incident.id, jsonb_strip_nulls(shown.sheet || jsonb_build_object(
                'id', incident.id, 'reference', 'INC-' || incident.number, 'version', shown.version,
                'theirsUntil', %s, 'recordedAt', %s, 'recordedBy', incident.recorded_by, 'erasedAt', %s,
                'derived', shown.derived, 'contactsOnSubjectCounted', shown.contacts_on_subject,
                'revisions', coalesce((
                    select jsonb_agg(sheet || jsonb_build_object('version', version, 'revisedAt', %s,
                                                                 'revisedBy', revised_by, 'changed', changed)
                                     order by version)
                    from revision
                    where incident_id = incident.id and sheet -> 'customer' ->> 'id' = :customerId), '[]'),
                'gestures', coalesce((
                    select jsonb_agg(jsonb_build_object(
                        'type', type, 'quantity', quantity, 'amount', amount, 'value', value, 'state', state,
                        'justification', case when %s then justification end, 'verdict', verdict,
                        'verdictReason', case when %s then verdict_reason end,
                        'comment', case when %s then comment end,
                        'reference', reference, 'proposedBy', proposed_by, 'proposedAt', %s,
                        'decidedBy', decided_by, 'decidedAt', %s, 'appliedAt', %s, 'appliedBy', applied_by)
                        order by id)
                    from gesture where incident_id = incident.id and (shown.until is null or %s)), '[]'),
                'recaps', coalesce((
                    select jsonb_agg(jsonb_build_object(
                        'lang', lower(language), 'state', state, 'requestedBy', requested_by, 'requestedAt', %s,
                        'sentAt', %s) order by id)
                    from recap_delivery where incident_id = incident.id and %s), '[]'),
                'escalations', coalesce((
                    select jsonb_agg(jsonb_build_object('id', id, 'team', team, 'state', state) order by id)
                    from escalation where incident_id = incident.id and shown.until is null), '[]')))::text as document
            from incident cross join lateral (
                select incident.version, incident.sheet, incident.derived,
                       greatest((incident.sheet #>> '{history,contactsOnSubject}')::integer, 1 + %s)
                           as contacts_on_subject,
                       null::timestamptz as until
                where incident.customer_id = :customerId
                union all
                (select version, sheet, null, null,
                        (select min(next.revised_at) from revision next
                         where next.incident_id = incident.id and next.version > last.version)
                 from revision last
                 where incident_id = incident.id and incident.customer_id <> :customerId
                   and sheet -> 'customer' ->> 'id' = :customerId
                 order by version desc limit 1)) shown
            where incident.id in (select id from known) and incident.id > :after
            order by incident.id limit :most
            """.formatted(
                    INSTANT.formatted("shown.until"),
                    INSTANT.formatted("incident.recorded_at"),
                    INSTANT.formatted("incident.erased_at"),
                    INSTANT.formatted("revised_at"),
                    THEIRS.formatted("proposed_at"),
                    THEIRS.formatted("verdict_at"),
                    THEIRS.formatted("decided_at"),
                    INSTANT.formatted("proposed_at"),
                    INSTANT.formatted("decided_at"),
                    INSTANT.formatted("applied_at"),
                    THEIRS.formatted("proposed_at"),
                    INSTANT.formatted("requested_at"),
                    INSTANT.formatted("sent_at"),
                    THEIRS.formatted("requested_at"),
                    IncidentMapper.otherContactsOf("incident"));

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
