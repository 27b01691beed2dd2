package org.accalmie.kpi.intake;

import org.accalmie.events.escalation.AcknowledgementOverdue;
import org.accalmie.events.escalation.EscalationAcknowledged;
import org.accalmie.events.escalation.EscalationCancelled;
import org.accalmie.events.escalation.EscalationEvent;
import org.accalmie.events.escalation.EscalationJudged;
import org.accalmie.events.escalation.EscalationResolved;
import org.accalmie.events.escalation.EscalationReturned;
import org.accalmie.events.escalation.EscalationSent;
import org.accalmie.events.escalation.EscalationTransferred;
import org.accalmie.kpi.fact.EscalationFact;
import org.accalmie.kpi.fact.EscalationFact.Acknowledged;
import org.accalmie.kpi.fact.EscalationFact.Judged;
import org.accalmie.kpi.fact.EscalationFact.Resolved;
import org.accalmie.kpi.fact.EscalationFact.Sent;

/** Takes from an escalation's event what figures need: the fact that it alone would tell. */
final class EscalationReader {
    private EscalationReader() {}

    static EscalationFact read(EscalationEvent event) {
        int version = event.version();
        var fact = EscalationFact.of(event.escalationId(), event.incidentId(), version, event.team());
        return switch (event) {
            case EscalationSent told -> fact.sent(new Sent(version, told.sentAt(), told.acknowledgeBy()));
            case EscalationAcknowledged told ->
                fact.acknowledged(
                        new Acknowledged(version, told.acknowledgement().at()));
            case AcknowledgementOverdue told -> fact.clockEnded(false);
            case EscalationReturned told -> fact.clockEnded(told.bouncing());
            case EscalationTransferred told -> fact.clockEnded(told.bouncing());
            case EscalationCancelled told -> fact.clockEnded(false);
            case EscalationResolved told -> fact.resolved(new Resolved(version, told.dossierReady()));
            case EscalationJudged told -> fact.judged(new Judged(version, told.team(), told.helpful()));
            default -> fact;
        };
    }
}
