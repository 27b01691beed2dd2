package org.accalmie.incident.timeline;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accalmie.eventing.EventJson;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads timelines from the tables that know, so that nothing is written for them alone. */
@Singleton
class TimelineStore {
    private static final String ALL = """
            select recorded_at as at, 0 as rank, '' as key, 'IncidentRecorded' as what, recorded_by as by,
                   '{"version": 1}'::jsonb as details
            from incident where id = :id
            union all
            select revised_at, 1, lpad(version::text, 10, '0'), 'IncidentRevised', revised_by,
                   jsonb_build_object('version', version, 'changed', changed)
            from revision where incident_id = :id and version > 1
            union all
            select proposed_at, 2, id::text, 'GestureProposed', proposed_by,
                   jsonb_build_object('gestureId', id, 'type', type, 'value', value, 'verdict', verdict)
            from gesture where incident_id = :id
            union all
            select decided_at, 3, id::text, case state when 'REFUSED' then 'GestureRefused' else 'GestureApproved' end,
                   decided_by, jsonb_build_object('gestureId', id)
            from gesture where incident_id = :id and decided_at is not null
            union all
            select verdict_at, 4, id::text, 'GestureJudged', verdict_by,
                   jsonb_build_object('gestureId', id, 'verdict', verdict)
            from gesture where incident_id = :id and verdict_at is not null
            union all
            select overdue_at, 5, id::text, 'GestureOverdue', null, jsonb_build_object('gestureId', id)
            from gesture where incident_id = :id and overdue_at is not null
            union all
            select applied_at, 6, id::text, 'GestureApplied', applied_by, jsonb_build_object('gestureId', id)
            from gesture where incident_id = :id and applied_at is not null
            union all
            select occurred_at, 7, event_id::text, what, by,
                   jsonb_build_object('escalationId', escalation_id) || details
            from escalation_step where incident_id = :id and :escalations
            union all
            select requested_at, 8, id::text, 'RecapRequested', requested_by,
                   jsonb_build_object('lang', lower(language), 'state', state, 'attempts', attempts,
                                      'lastError', last_error)
            from recap_delivery where incident_id = :id
            union all
            select sent_at, 9, id::text, 'RecapSent', null, jsonb_build_object('lang', lower(language))
            from recap_delivery where incident_id = :id and sent_at is not null
            """;
    private static final String LIST = """
            select at, rank, key, what, by, jsonb_strip_nulls(details) as details from (%s) entry
            where :beforeAt::timestamptz is null or (at, rank, key) < (:beforeAt, :beforeRank, :beforeKey)
            order by at desc, rank desc, key desc limit :limit + 1
            """.formatted(ALL);

    private final Jdbi jdbi;
    private final EventJson json;

    TimelineStore(Jdbi jdbi, EventJson json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** Newest first; one more than the limit, where there are more. */
    List<Entry> list(UUID incidentId, boolean escalations, Entry.@Nullable Place before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(LIST)
                .bind("id", incidentId)
                .bind("escalations", escalations)
                .bind("beforeAt", before == null ? null : before.at())
                .bind("beforeRank", before == null ? null : before.rank())
                .bind("beforeKey", before == null ? null : before.key())
                .bind("limit", limit)
                .map((row, context) -> entry(row))
                .list());
    }

    private Entry entry(ResultSet row) throws SQLException {
        var at = instant(row);
        return new Entry(
                at,
                row.getString("what"),
                row.getString("by"),
                details(row.getString("details")),
                new Entry.Place(at, row.getInt("rank"), row.getString("key")));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> details(String text) {
        return json.read(text, Map.class);
    }
}
