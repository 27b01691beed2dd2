package org.accalmie.escalation.handover;

import java.time.Instant;
import java.util.Objects;
import org.accalmie.events.escalation.AcknowledgementOverdue;
import org.accalmie.events.escalation.EscalationAcknowledged;
import org.accalmie.events.escalation.EscalationRaised;
import org.accalmie.events.escalation.EscalationSent;
import org.accalmie.events.escalation.LadderExhausted;
import org.accalmie.events.sheet.Dossier;
import org.jspecify.annotations.Nullable;

/** The events that tell of an escalation, from its state after what they tell. */
record Announcement(Escalation of) {

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

    EscalationAcknowledged acknowledged() {
        return new EscalationAcknowledged(
                of.id(),
                of.origin().incidentId(),
                of.origin().customerId(),
                of.team(),
                of.urgency(),
                of.takeUp().takeUpClass(),
                of.state(),
                of.watchers(),
                of.owner(),
                sentAt(),
                acknowledgeBy(),
                Objects.requireNonNull(of.takeUp().acknowledgement()),
                of.promise().nextUpdateAt(),
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

    private Instant sentAt() {
        return Objects.requireNonNull(of.takeUp().sentAt());
    }

    private Instant acknowledgeBy() {
        return Objects.requireNonNull(of.takeUp().acknowledgeBy());
    }
}
