package org.accalmie.escalation.board;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accalmie.escalation.lifecycle.Decision;
import org.accalmie.escalation.lifecycle.Escalation;
import org.accalmie.escalation.lifecycle.NextDeadline;
import org.accalmie.events.escalation.vocabulary.Acknowledgement;
import org.accalmie.events.escalation.vocabulary.EscalationState;
import org.accalmie.events.escalation.vocabulary.Helpful;
import org.accalmie.events.escalation.vocabulary.Outcome;
import org.accalmie.events.escalation.vocabulary.Quality;
import org.accalmie.events.escalation.vocabulary.Routing;
import org.accalmie.events.escalation.vocabulary.TakeUpClass;
import org.accalmie.events.escalation.vocabulary.Urgency;
import org.accalmie.events.sheet.Dossier;
import org.accalmie.web.etag.Versions;
import org.jspecify.annotations.Nullable;

/**
 * An escalation as others read it.
 *
 * @param reference the incident's
 * @param legal whether it is in legal mode, in which fewer read it and the customer's exact words are frozen
 * @param sender the agent of the incident
 * @param nextDeadline the clock that runs out next, or has run out
 */
public record EscalationResponse(
        UUID id,
        UUID incidentId,
        @Nullable String reference,
        String customerId,
        boolean vip,
        boolean legal,
        String sender,
        String team,
        Urgency urgency,
        TakeUpClass takeUpClass,
        EscalationState state,
        List<String> watchers,
        Routing routing,
        String owner,
        @Nullable Dossier dossier,
        List<String> missing,
        Quality quality,
        @Nullable Instant prepareBy,
        @Nullable Instant sentAt,
        @Nullable Instant acknowledgeBy,
        @Nullable Acknowledgement acknowledgement,
        @Nullable Instant nextUpdateAt,
        @Nullable NextDeadline nextDeadline,
        int rung,
        boolean bouncing,
        boolean waiting,
        @Nullable Outcome outcome,
        @Nullable String summary,
        @Nullable Boolean dossierReady,
        @Nullable Helpful helpful,
        @Nullable Decision decision,
        Instant createdAt,
        int version) {

    static EscalationResponse of(EscalationListStore.Row row) {
        return of(row.escalation(), row.dossier());
    }

    private static EscalationResponse of(Escalation escalation, @Nullable Dossier dossier) {
        var origin = escalation.origin();
        var takeUp = escalation.takeUp();
        var resolution = escalation.resolution();
        return new EscalationResponse(
                escalation.id(),
                origin.incidentId(),
                origin.reference(),
                origin.customerId(),
                origin.vip(),
                origin.legal(),
                origin.agentId(),
                escalation.team(),
                escalation.urgency(),
                takeUp.takeUpClass(),
                escalation.state(),
                escalation.watching(),
                escalation.routing(),
                escalation.owner(),
                dossier,
                escalation.preparation().missing(),
                escalation.quality(),
                prepareBy(escalation),
                takeUp.sentAt(),
                takeUp.acknowledgeBy(),
                takeUp.acknowledgement(),
                escalation.promise().nextUpdateAt(),
                escalation.nextDeadline(),
                takeUp.rung(),
                escalation.bounces().bouncing(),
                escalation.waiting(),
                resolution == null ? null : resolution.outcome(),
                resolution == null ? null : resolution.summary(),
                resolution == null ? null : resolution.dossierReady(),
                resolution == null ? null : resolution.helpful(),
                escalation.decision(),
                escalation.createdAt(),
                escalation.version());
    }

    private static @Nullable Instant prepareBy(Escalation escalation) {
        return escalation.state() == EscalationState.PREPARING
                ? escalation.preparation().dueAt()
                : null;
    }

    public Response tagged() {
        return Response.ok(this).tag(Versions.tag(version)).build();
    }
}
