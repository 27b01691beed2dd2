package org.accalmie.followup.briefing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
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
import org.accalmie.followup.commitment.Promise;
import org.jspecify.annotations.Nullable;

/** All that is known before a call, the newest first. */
record Known(
        Call call,
        List<Incident> incidents,
        List<Promise> commitments,
        List<Escalation> escalations,
        List<Gesture> gestures,
        List<Earlier> outcomes) {

    Known {
        incidents = List.copyOf(incidents);
        commitments = List.copyOf(commitments);
        escalations = List.copyOf(escalations);
        gestures = List.copyOf(gestures);
        outcomes = List.copyOf(outcomes);
    }

    /** Whether nothing may be admitted and nothing promised. */
    boolean legal() {
        return incidents.stream().anyMatch(Incident::legal);
    }

    boolean mayLeave() {
        return incidents.stream()
                .anyMatch(it -> it.churnRisk() == ChurnRisk.HIGH || it.churnRisk() == ChurnRisk.CRITICAL);
    }

    /** @param notBy the agents who ended the conversation */
    record Call(UUID id, String customerId, List<UUID> incidentIds, List<Cause> causes, List<String> notBy) {}

    /** @param legal whether it is for lawyers */
    record Incident(
            UUID id,
            String reference,
            Instant startedAt,
            @Nullable Channel channel,
            Anger anger,
            Reason reason,
            @Nullable Problem problem,
            @Nullable Profile profile,
            ChurnRisk churnRisk,
            Sentiment sentimentAtEnd,
            String agentId,
            boolean legal) {}

    record Escalation(
            UUID id,
            UUID incidentId,
            String team,
            EscalationState state,
            @Nullable Instant nextUpdateAt,
            @Nullable Outcome outcome,
            @Nullable Helpful helpful) {}

    record Gesture(
            UUID incidentId,
            GestureType type,
            @Nullable Integer quantity,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal value,
            GestureState state,
            Instant proposedAt) {}

    /** What came of another call to the same customer. */
    record Earlier(
            UUID followUpId,
            FollowUpState state,
            Instant at,
            @Nullable Boolean reached,
            @Nullable Boolean commitmentsKept,
            @Nullable Boolean expertMadeContact,
            @Nullable Integer planSatisfaction,
            @Nullable Intent intent,
            @Nullable String corrections,
            @Nullable String note) {}
}
