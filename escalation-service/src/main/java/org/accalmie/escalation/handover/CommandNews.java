package org.accalmie.escalation.handover;

import java.time.Duration;
import java.util.Objects;
import org.accalmie.events.escalation.DecisionRecorded;
import org.accalmie.events.escalation.EscalationAcknowledged;
import org.accalmie.events.escalation.EscalationCancelled;
import org.accalmie.events.escalation.EscalationJudged;
import org.accalmie.events.escalation.EscalationResolved;
import org.accalmie.events.escalation.EscalationResumed;
import org.accalmie.events.escalation.EscalationReturned;
import org.accalmie.events.escalation.EscalationSuspended;
import org.accalmie.events.escalation.EscalationTransferred;
import org.accalmie.events.escalation.EscalationUpdated;
import org.accalmie.events.escalation.Helpful;
import org.accalmie.events.escalation.ReturnReason;

/** What is told when somebody acts on an escalation, from its state after that. */
record CommandNews(Escalation of) {
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
                Objects.requireNonNull(of.takeUp().sentAt()),
                Objects.requireNonNull(of.takeUp().acknowledgeBy()),
                Objects.requireNonNull(of.takeUp().acknowledgement()),
                of.promise().nextUpdateAt(),
                of.version());
    }

    EscalationUpdated updated(String by) {
        return new EscalationUpdated(
                of.id(),
                of.origin().incidentId(),
                of.origin().customerId(),
                of.team(),
                of.urgency(),
                of.takeUp().takeUpClass(),
                of.state(),
                of.watchers(),
                by,
                of.promise().nextUpdateAt(),
                of.version());
    }

    EscalationTransferred transferred(String previousTeam, String by, String reason) {
        return new EscalationTransferred(
                of.id(),
                of.origin().incidentId(),
                of.origin().customerId(),
                of.team(),
                of.urgency(),
                of.takeUp().takeUpClass(),
                of.state(),
                of.watchers(),
                previousTeam,
                by,
                reason,
                Objects.requireNonNull(of.takeUp().sentAt()),
                Objects.requireNonNull(of.takeUp().acknowledgeBy()),
                of.bounces().bouncing(),
                of.version());
    }

    EscalationReturned returned(String by, ReturnReason reason) {
        return new EscalationReturned(
                of.id(),
                of.origin().incidentId(),
                of.origin().customerId(),
                of.team(),
                of.urgency(),
                of.takeUp().takeUpClass(),
                of.state(),
                of.watchers(),
                by,
                reason,
                of.preparation().missing(),
                of.bounces().bouncing(),
                of.version());
    }

    EscalationSuspended suspended(String by, String reason) {
        return new EscalationSuspended(
                of.id(),
                of.origin().incidentId(),
                of.origin().customerId(),
                of.team(),
                of.urgency(),
                of.takeUp().takeUpClass(),
                of.state(),
                of.watchers(),
                by,
                reason,
                of.version());
    }

    EscalationResumed resumed(String by, Duration suspendedFor) {
        return new EscalationResumed(
                of.id(),
                of.origin().incidentId(),
                of.origin().customerId(),
                of.team(),
                of.urgency(),
                of.takeUp().takeUpClass(),
                of.state(),
                of.watchers(),
                by,
                suspendedFor,
                of.promise().nextUpdateAt(),
                of.version());
    }

    EscalationResolved resolved(Resolution resolution) {
        return new EscalationResolved(
                of.id(),
                of.origin().incidentId(),
                of.origin().customerId(),
                of.team(),
                of.urgency(),
                of.takeUp().takeUpClass(),
                of.state(),
                of.watchers(),
                resolution.by(),
                resolution.outcome(),
                resolution.dossierReady(),
                of.createdAt(),
                of.takeUp().sentAt(),
                of.version());
    }

    EscalationJudged judged(String by, Helpful helpful) {
        return new EscalationJudged(
                of.id(),
                of.origin().incidentId(),
                of.origin().customerId(),
                of.team(),
                of.urgency(),
                of.takeUp().takeUpClass(),
                of.state(),
                of.watchers(),
                by,
                helpful,
                of.version());
    }

    EscalationCancelled cancelled(String by, String reason) {
        return new EscalationCancelled(
                of.id(),
                of.origin().incidentId(),
                of.origin().customerId(),
                of.team(),
                of.urgency(),
                of.takeUp().takeUpClass(),
                of.state(),
                of.watchers(),
                by,
                reason,
                of.version());
    }

    DecisionRecorded decided(Decision decision, String by) {
        return new DecisionRecorded(
                of.id(),
                of.origin().incidentId(),
                of.origin().customerId(),
                of.team(),
                of.urgency(),
                of.takeUp().takeUpClass(),
                of.state(),
                of.watchers(),
                decision.decider(),
                decision.chosen(),
                by,
                of.version());
    }
}
