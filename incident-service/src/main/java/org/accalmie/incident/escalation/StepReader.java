package org.accalmie.incident.escalation;

import static org.accalmie.incident.escalation.Step.Told.by;
import static org.accalmie.incident.escalation.Step.Told.byTheClock;

import org.accalmie.events.escalation.AcknowledgementOverdue;
import org.accalmie.events.escalation.CompletionOverdue;
import org.accalmie.events.escalation.DecisionRecorded;
import org.accalmie.events.escalation.EscalationAcknowledged;
import org.accalmie.events.escalation.EscalationCancelled;
import org.accalmie.events.escalation.EscalationEvent;
import org.accalmie.events.escalation.EscalationJudged;
import org.accalmie.events.escalation.EscalationPrepared;
import org.accalmie.events.escalation.EscalationRaised;
import org.accalmie.events.escalation.EscalationResolved;
import org.accalmie.events.escalation.EscalationResumed;
import org.accalmie.events.escalation.EscalationReturned;
import org.accalmie.events.escalation.EscalationSent;
import org.accalmie.events.escalation.EscalationSuspended;
import org.accalmie.events.escalation.EscalationTransferred;
import org.accalmie.events.escalation.EscalationUpdated;
import org.accalmie.events.escalation.LadderExhausted;
import org.accalmie.events.escalation.NotificationFailed;
import org.accalmie.events.escalation.UpdateOverdue;
import org.accalmie.incident.escalation.Step.Told;

/** Takes from each event what belongs on a timeline, and leaves what people wrote. */
final class StepReader {
    private StepReader() {}

    static Told read(EscalationEvent event) {
        return told(event).with("team", event.team()).with("state", event.state());
    }

    private static Told told(EscalationEvent event) {
        return switch (event) {
            case EscalationPrepared it ->
                byTheClock()
                        .with("rule", it.routing().rule())
                        .with("missing", it.missing())
                        .with("prepareBy", it.prepareBy());
            case EscalationSent it ->
                byTheClock()
                        .with("rule", it.routing().rule())
                        .with("urgency", it.urgency())
                        .with("missing", it.missing())
                        .with("acknowledgeBy", it.acknowledgeBy());
            case EscalationAcknowledged it ->
                by(it.acknowledgement().by())
                        .with("handover", it.acknowledgement().handover())
                        .with("nextUpdateAt", it.nextUpdateAt());
            case EscalationTransferred it ->
                by(it.by()).with("previousTeam", it.previousTeam()).with("acknowledgeBy", it.acknowledgeBy());
            case EscalationReturned it ->
                by(it.by()).with("reason", it.reason()).with("missing", it.missing());
            case EscalationSuspended it -> by(it.by());
            case EscalationResumed it -> by(it.by()).with("suspendedFor", it.suspendedFor());
            case EscalationUpdated it -> by(it.by()).with("nextUpdateAt", it.nextUpdateAt());
            case EscalationResolved it -> by(it.by()).with("outcome", it.outcome());
            case EscalationCancelled it -> by(it.by());
            case EscalationJudged it -> by(it.by()).with("helpful", it.helpful());
            case DecisionRecorded it -> by(it.by());
            case AcknowledgementOverdue it ->
                byTheClock().with("rung", it.rung()).with("late", it.late());
            case EscalationRaised it -> byTheClock().with("rung", it.rung()).with("target", it.target());
            case LadderExhausted it -> byTheClock().with("rung", it.rung()).with("target", it.target());
            case NotificationFailed it -> unreached(it);
            case UpdateOverdue it ->
                byTheClock().with("nextUpdateAt", it.nextUpdateAt()).with("missed", it.missed());
            case CompletionOverdue it ->
                byTheClock().with("missing", it.missing()).with("reminder", it.reminder());
        };
    }

    private static Told unreached(NotificationFailed told) {
        return byTheClock()
                .with("rung", told.rung())
                .with("recipient", told.recipient())
                .with("movedOn", told.movedOn());
    }
}
