package org.accalmie.followup.briefing;

import jakarta.inject.Singleton;
import java.util.List;
import org.accalmie.events.incident.GestureEvent;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.sheet.assessment.Trigger;
import org.jdbi.v3.core.Jdbi;

@Singleton
final class HeardStore {
    private static final String INCIDENT = """
            insert into heard_incident as kept (incident_id, version, customer_id, reference, started_at, channel, anger,
                                                reason, problem, profile, churn_risk, sentiment, agent_id, legal)
            values (:id, :version, :customerId, :reference, :startedAt, :channel, :anger,
                    :reason, :problem, :profile, :churnRisk, :sentiment, :agentId, :legal)
            on conflict (incident_id) do update set
                version = excluded.version, customer_id = excluded.customer_id, started_at = excluded.started_at,
                channel = excluded.channel, anger = excluded.anger, reason = excluded.reason,
                problem = excluded.problem, profile = excluded.profile, churn_risk = excluded.churn_risk,
                sentiment = excluded.sentiment, agent_id = excluded.agent_id, legal = excluded.legal
            where kept.version < excluded.version
            """;

    private static final String GESTURE = """
            insert into heard_gesture as kept (gesture_id, incident_id, type, quantity, amount, value, state, proposed_at, version)
            values (:id, :incidentId, :type, :quantity, :amount, :value, :state, :proposedAt, :version)
            on conflict (gesture_id) do update set
                type = excluded.type, quantity = excluded.quantity, amount = excluded.amount, value = excluded.value,
                state = excluded.state, version = excluded.version
            where kept.version < excluded.version
            """;

    private static final String ESCALATION = """
            insert into heard_escalation as kept (escalation_id, incident_id, team, state, next_update_at, outcome, helpful, version)
            values (:id, :incidentId, :team, :state, :nextUpdateAt, :outcome, :helpful, :version)
            on conflict (escalation_id) do update set
                team = excluded.team, state = excluded.state, version = excluded.version,
                next_update_at = coalesce(excluded.next_update_at, kept.next_update_at),
                outcome = coalesce(excluded.outcome, kept.outcome),
                helpful = coalesce(excluded.helpful, kept.helpful)
            where kept.version < excluded.version
            """;

    private final Jdbi jdbi;

    HeardStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void incidents(List<IncidentRecorded> sheets) {
        if (sheets.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch(INCIDENT);
            sheets.forEach(sheet -> batch.bind("id", sheet.id())
                    .bind("version", sheet.version())
                    .bind("customerId", sheet.customer().id())
                    .bind("reference", sheet.reference())
                    .bind("startedAt", sheet.contact().startedAt())
                    .bind("channel", sheet.channel())
                    .bind("anger", sheet.anger())
                    .bind("reason", sheet.reason())
                    .bind("problem", sheet.problem())
                    .bind("profile", sheet.profile())
                    .bind("churnRisk", sheet.churnRisk())
                    .bind("sentiment", sheet.sentimentAtEnd())
                    .bind("agentId", sheet.agent().id())
                    .bind("legal", sheet.derived().triggers().contains(Trigger.LEGAL))
                    .add());
            batch.execute();
        });
    }

    void gestures(List<GestureEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch(GESTURE);
            events.forEach(event -> batch.bind("id", event.gesture().gestureId())
                    .bind("incidentId", event.incidentId())
                    .bind("type", event.gesture().type())
                    .bind("quantity", event.gesture().quantity())
                    .bind("amount", event.gesture().amount())
                    .bind("value", event.gesture().value())
                    .bind("state", event.gesture().state())
                    .bind("proposedAt", event.gesture().proposedAt())
                    .bind("version", event.gesture().version())
                    .add());
            batch.execute();
        });
    }

    void escalations(List<EscalationHeard> heard) {
        if (heard.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch(ESCALATION);
            heard.forEach(one -> batch.bind("id", one.event().escalationId())
                    .bind("incidentId", one.event().incidentId())
                    .bind("team", one.event().team())
                    .bind("state", one.event().state())
                    .bind("nextUpdateAt", one.nextUpdateAt())
                    .bind("outcome", one.outcome())
                    .bind("helpful", one.helpful())
                    .bind("version", one.event().version())
                    .add());
            batch.execute();
        });
    }
}
