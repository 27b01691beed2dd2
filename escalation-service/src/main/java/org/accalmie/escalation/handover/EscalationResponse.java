package org.accalmie.escalation.handover;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accalmie.events.escalation.Acknowledgement;
import org.accalmie.events.escalation.EscalationState;
import org.accalmie.events.escalation.Routing;
import org.accalmie.events.escalation.TakeUpClass;
import org.accalmie.events.escalation.Urgency;
import org.accalmie.events.sheet.Dossier;
import org.jspecify.annotations.Nullable;

/** An escalation as others read it. */
record EscalationResponse(
        UUID id,
        UUID incidentId,
        String customerId,
        String team,
        Urgency urgency,
        TakeUpClass takeUpClass,
        EscalationState state,
        List<String> watchers,
        Routing routing,
        String owner,
        @Nullable Dossier dossier,
        List<String> missing,
        @Nullable Instant sentAt,
        @Nullable Instant acknowledgeBy,
        @Nullable Acknowledgement acknowledgement,
        @Nullable Instant nextUpdateAt,
        int rung,
        boolean bouncing,
        Instant createdAt,
        int version) {

    static EscalationResponse of(Escalation escalation, @Nullable Dossier dossier) {
        var takeUp = escalation.takeUp();
        return new EscalationResponse(
                escalation.id(),
                escalation.origin().incidentId(),
                escalation.origin().customerId(),
                escalation.team(),
                escalation.urgency(),
                takeUp.takeUpClass(),
                escalation.state(),
                escalation.watchers(),
                escalation.routing(),
                escalation.owner(),
                dossier,
                escalation.preparation().missing(),
                takeUp.sentAt(),
                takeUp.acknowledgeBy(),
                takeUp.acknowledgement(),
                escalation.promise().nextUpdateAt(),
                takeUp.rung(),
                false,
                escalation.createdAt(),
                escalation.version());
    }
}
