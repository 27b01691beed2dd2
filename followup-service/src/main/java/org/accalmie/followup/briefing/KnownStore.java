package org.accalmie.followup.briefing;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.events.escalation.vocabulary.EscalationState;
import org.accalmie.events.escalation.vocabulary.Helpful;
import org.accalmie.events.escalation.vocabulary.Outcome;
import org.accalmie.events.followup.Cause;
import org.accalmie.events.followup.FollowUpState;
import org.accalmie.events.followup.Intent;
import org.accalmie.events.incident.GestureState;
import org.accalmie.events.sheet.Channel;
import org.accalmie.events.sheet.GestureType;
import org.accalmie.events.sheet.assessment.Anger;
import org.accalmie.events.sheet.assessment.ChurnRisk;
import org.accalmie.events.sheet.assessment.Problem;
import org.accalmie.events.sheet.assessment.Profile;
import org.accalmie.events.sheet.assessment.Reason;
import org.accalmie.events.sheet.assessment.Sentiment;
import org.accalmie.followup.briefing.Known.Call;
import org.accalmie.followup.briefing.Known.Earlier;
import org.accalmie.followup.briefing.Known.Escalation;
import org.accalmie.followup.briefing.Known.Gesture;
import org.accalmie.followup.briefing.Known.Incident;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

@Singleton
final class KnownStore {
    private static final String CALL =
            "select id, customer_id, incident_ids, causes, not_by from follow_up where id = :id";

    /** Those that the call is for, and whatever was last heard of the customer. */
    private static final String INCIDENTS = """
            select * from heard_incident where customer_id = :customerId
            order by incident_id = any(:incidentIds) desc, started_at desc limit 5
            """;

    private static final String ESCALATIONS = """
            select heard_escalation.* from heard_escalation join heard_incident using (incident_id)
            where customer_id = :customerId order by escalation_id desc limit 10
            """;

    private static final String GESTURES = """
            select heard_gesture.* from heard_gesture join heard_incident using (incident_id)
            where customer_id = :customerId order by proposed_at desc limit 10
            """;

    private static final String OUTCOMES = """
            select *, coalesce(done_at, due_at) as at from follow_up
            where customer_id = :customerId and id <> :id and state in ('DONE', 'MISSED')
            order by at desc limit 5
            """;

    private final Jdbi jdbi;

    KnownStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<Call> call(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(CALL)
                .bind("id", id)
                .map((row, context) -> new Call(
                        row.getObject("id", UUID.class),
                        row.getString("customer_id"),
                        List.of((UUID[]) row.getArray("incident_ids").getArray()),
                        List.of((String[]) row.getArray("causes").getArray()).stream()
                                .map(Cause::valueOf)
                                .toList(),
                        List.of((String[]) row.getArray("not_by").getArray())))
                .findFirst());
    }

    List<Incident> incidents(Call call) {
        return jdbi.withHandle(handle -> handle.createQuery(INCIDENTS)
                .bind("customerId", call.customerId())
                .bindArray("incidentIds", UUID.class, call.incidentIds().toArray())
                .map((row, context) -> new Incident(
                        row.getObject("incident_id", UUID.class),
                        row.getString("reference"),
                        instant(row, "started_at"),
                        value(Channel.class, row, "channel"),
                        Anger.valueOf(row.getString("anger")),
                        Reason.valueOf(row.getString("reason")),
                        value(Problem.class, row, "problem"),
                        value(Profile.class, row, "profile"),
                        ChurnRisk.valueOf(row.getString("churn_risk")),
                        Sentiment.valueOf(row.getString("sentiment")),
                        row.getString("agent_id"),
                        row.getBoolean("legal")))
                .list());
    }

    List<Escalation> escalations(Call call) {
        return list(
                ESCALATIONS,
                call,
                (row, context) -> new Escalation(
                        row.getObject("escalation_id", UUID.class),
                        row.getObject("incident_id", UUID.class),
                        row.getString("team"),
                        EscalationState.valueOf(row.getString("state")),
                        row.getObject("next_update_at") == null ? null : instant(row, "next_update_at"),
                        value(Outcome.class, row, "outcome"),
                        value(Helpful.class, row, "helpful")));
    }

    List<Gesture> gestures(Call call) {
        return list(
                GESTURES,
                call,
                (row, context) -> new Gesture(
                        row.getObject("incident_id", UUID.class),
                        GestureType.valueOf(row.getString("type")),
                        row.getObject("quantity", Integer.class),
                        row.getBigDecimal("amount"),
                        row.getBigDecimal("value"),
                        GestureState.valueOf(row.getString("state")),
                        instant(row, "proposed_at")));
    }

    List<Earlier> outcomes(Call call) {
        return jdbi.withHandle(handle -> handle.createQuery(OUTCOMES)
                .bind("customerId", call.customerId())
                .bind("id", call.id())
                .map((row, context) -> new Earlier(
                        row.getObject("id", UUID.class),
                        FollowUpState.valueOf(row.getString("state")),
                        instant(row, "at"),
                        row.getObject("reached", Boolean.class),
                        row.getObject("commitments_kept", Boolean.class),
                        row.getObject("expert_made_contact", Boolean.class),
                        row.getObject("plan_satisfaction", Integer.class),
                        value(Intent.class, row, "intent"),
                        row.getString("corrections"),
                        row.getString("outcome_note")))
                .list());
    }

    private <T> List<T> list(String sql, Call call, RowMapper<T> mapper) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("customerId", call.customerId())
                .map(mapper)
                .list());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static <E extends Enum<E>> @Nullable E value(Class<E> type, ResultSet row, String column)
            throws SQLException {
        var name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
