package org.accalmie.escalation.intake;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.accalmie.escalation.handling.EscalationPreview;
import org.accalmie.eventing.Ids;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.sheet.Agent;
import org.accalmie.events.sheet.Customer;
import org.accalmie.web.dossier.DossierRequest;
import org.jspecify.annotations.Nullable;

/** Tries a sheet out that is still being filled in. */
@Singleton
final class Preview {
    private final EscalationPreview escalations;
    private final InstantSource clock;
    private final Ids ids;

    Preview(EscalationPreview escalations, InstantSource clock, Ids ids) {
        this.escalations = escalations;
        this.clock = clock;
        this.ids = ids;
    }

    Optional<EscalationPreview.Expected> of(PreviewedIncidentRequest asked, String caller) {
        return escalations.of(recorded(asked, caller));
    }

    /** What is not said yet is null even where an event always has it: conditions take that for empty. */
    @SuppressWarnings("NullAway")
    private IncidentRecorded recorded(PreviewedIncidentRequest asked, String caller) {
        var now = clock.instant();
        return new IncidentRecorded(
                asked.id() == null ? ids.next() : asked.id(),
                "",
                1,
                now,
                caller,
                asked.source(),
                asked.externalId(),
                asked.channel(),
                customer(asked.customer()),
                agent(asked.agent(), caller),
                asked.contact(),
                asked.anger(),
                asked.reason(),
                asked.reasonDetail(),
                asked.problem(),
                asked.profile(),
                asked.heard(),
                asked.history(),
                asked.solvedInContact(),
                asked.handling(),
                asked.abuse(),
                asked.commitments() == null ? List.of() : asked.commitments(),
                asked.ticket(),
                asked.gesture(),
                asked.churnRisk(),
                asked.sentimentAtEnd(),
                asked.planSatisfaction(),
                Optional.ofNullable(asked.dossier())
                        .map(DossierRequest::dossier)
                        .orElse(null),
                asked.lesson(),
                asked.note(),
                asked.historical(),
                asked.derivation(escalations.dayOf(asked.startedAt().orElse(now)))
                        .derived());
    }

    @SuppressWarnings("NullAway")
    private static Customer customer(PreviewedIncidentRequest.@Nullable Customer asked) {
        return asked == null
                ? new Customer(null, null, null, false, null)
                : new Customer(
                        asked.id(),
                        asked.since(),
                        asked.value(),
                        Boolean.TRUE.equals(asked.vip()),
                        asked.subscription());
    }

    private static Agent agent(PreviewedIncidentRequest.@Nullable Agent asked, String caller) {
        return asked == null || asked.id() == null
                ? new Agent(caller, asked == null ? null : asked.team())
                : new Agent(asked.id(), asked.team());
    }
}
