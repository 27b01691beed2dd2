package org.accalmie.escalation.transition;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import org.accalmie.escalation.lifecycle.Decision;
import org.accalmie.escalation.lifecycle.Escalation;
import org.accalmie.escalation.lifecycle.Resolution;
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
import org.accalmie.events.escalation.vocabulary.Helpful;
import org.accalmie.events.escalation.vocabulary.ReturnReason;

/**
 * What is told of a command, from the escalation as it is then.
 *
 * @param by who gave it
 */
record CommandEvents(Escalation of, String by) {
    EscalationAcknowledged acknowledged() {
        return new EscalationAcknowledged(
                of.head(),
                of.owner(),
                requireNonNull(of.takeUp().sentAt()),
                requireNonNull(of.takeUp().acknowledgeBy()),
                requireNonNull(of.takeUp().acknowledgement()),
                of.promise().nextUpdateAt(),
                of.quality(),
                of.version());
    }

    EscalationUpdated updated() {
        return new EscalationUpdated(of.head(), by, of.promise().nextUpdateAt(), of.quality(), of.version());
    }

    EscalationSuspended suspended(String reason) {
        return new EscalationSuspended(of.head(), by, reason, of.version());
    }

    EscalationResumed resumed(Duration suspendedFor) {
        return new EscalationResumed(of.head(), by, suspendedFor, of.promise().nextUpdateAt(), of.version());
    }

    EscalationTransferred transferred(String previousTeam, String reason) {
        return new EscalationTransferred(
                of.head(),
                previousTeam,
                by,
                reason,
                requireNonNull(of.takeUp().sentAt()),
                requireNonNull(of.takeUp().acknowledgeBy()),
                of.bounces().bouncing(),
                of.quality(),
                of.version());
    }

    EscalationReturned returned(ReturnReason reason) {
        return new EscalationReturned(
                of.head(), by, reason, of.preparation().missing(), of.bounces().bouncing(), of.quality(), of.version());
    }

    EscalationResolved resolved(Resolution resolution) {
        return new EscalationResolved(
                of.head(),
                by,
                resolution.outcome(),
                resolution.dossierReady(),
                of.createdAt(),
                of.takeUp().sentAt(),
                of.quality(),
                of.version());
    }

    EscalationJudged judged(Helpful helpful) {
        return new EscalationJudged(of.head(), by, helpful, of.version());
    }

    EscalationCancelled cancelled(String reason) {
        return new EscalationCancelled(of.head(), by, reason, of.version());
    }

    DecisionRecorded decided(Decision decision) {
        return new DecisionRecorded(of.head(), decision.decider(), decision.chosen(), by, of.quality(), of.version());
    }
}
