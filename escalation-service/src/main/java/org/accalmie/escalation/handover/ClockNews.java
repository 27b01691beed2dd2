package org.accalmie.escalation.handover;

import java.time.Instant;
import java.util.Objects;
import org.accalmie.events.escalation.AcknowledgementOverdue;
import org.accalmie.events.escalation.CompletionOverdue;
import org.accalmie.events.escalation.EscalationPrepared;
import org.accalmie.events.escalation.EscalationRaised;
import org.accalmie.events.escalation.EscalationSent;
import org.accalmie.events.escalation.LadderExhausted;
import org.accalmie.events.escalation.UpdateOverdue;
import org.accalmie.events.sheet.Dossier;
import org.jspecify.annotations.Nullable;

/** What is told when an escalation's clocks start or ring, from its state after that. */
record ClockNews(Escalation of) {
    EscalationPrepared prepared() {
        return new EscalationPrepared(
                of.id(),
                of.origin().incidentId(),
                of.origin().customerId(),
                of.team(),
                of.urgency(),
                of.takeUp().takeUpClass(),
                of.state(),
                of.watchers(),
                of.routing(),
                of.owner(),
                of.preparation().missing(),
                Objects.requireNonNull(of.preparation().dueAt()),
                of.createdAt(),
                of.version());
    }

    EscalationSent sent(@Nullable Dossier dossier) {
        return new EscalationSent(
                of.id(),
                of.origin().incidentId(),
                of.origin().customerId(),
                of.team(),
                of.urgency(),
                of.takeUp().takeUpClass(),
                of.state(),
                of.watchers(),
                of.routing(),
                of.owner(),
                dossier,
                of.preparation().missing(),
                sentAt(),
                acknowledgeBy(),
                of.createdAt(),
                of.version());
    }

    AcknowledgementOverdue overdue(boolean late) {
        return new AcknowledgementOverdue(
                of.id(),
                of.origin().incidentId(),
                of.origin().customerId(),
                of.team(),
                of.urgency(),
                of.takeUp().takeUpClass(),
                of.state(),
                of.watchers(),
                sentAt(),
                acknowledgeBy(),
                of.takeUp().rung(),
                late,
                of.version());
    }

    EscalationRaised raised(String target, boolean late) {
        return new EscalationRaised(
                of.id(),
                of.origin().incidentId(),
                of.origin().customerId(),
                of.team(),
                of.urgency(),
                of.takeUp().takeUpClass(),
                of.state(),
                of.watchers(),
                target,
                sentAt(),
                acknowledgeBy(),
                of.takeUp().rung(),
                late,
                of.version());
    }

    LadderExhausted exhausted(String target, boolean late) {
        return new LadderExhausted(
                of.id(),
                of.origin().incidentId(),
                of.origin().customerId(),
                of.team(),
                of.urgency(),
                of.takeUp().takeUpClass(),
                of.state(),
                of.watchers(),
                target,
                sentAt(),
                acknowledgeBy(),
                of.takeUp().rung(),
                late,
                of.version());
    }

    UpdateOverdue updateOverdue(Instant promisedAt, boolean late) {
        return new UpdateOverdue(
                of.id(),
                of.origin().incidentId(),
                of.origin().customerId(),
                of.team(),
                of.urgency(),
                of.takeUp().takeUpClass(),
                of.state(),
                of.watchers(),
                of.owner(),
                promisedAt,
                late,
                of.version());
    }

    CompletionOverdue completionOverdue(boolean late) {
        return new CompletionOverdue(
                of.id(),
                of.origin().incidentId(),
                of.origin().customerId(),
                of.team(),
                of.urgency(),
                of.takeUp().takeUpClass(),
                of.state(),
                of.watchers(),
                of.owner(),
                of.preparation().missing(),
                of.preparation().reminders(),
                late,
                of.version());
    }

    private Instant sentAt() {
        return Objects.requireNonNull(of.takeUp().sentAt());
    }

    private Instant acknowledgeBy() {
        return Objects.requireNonNull(of.takeUp().acknowledgeBy());
    }
}
