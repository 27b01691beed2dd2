package org.accalmie.escalation.intake;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import org.accalmie.escalation.handling.EscalationPreview;
import org.accalmie.eventing.Ids;

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
        var now = clock.instant();
        var contactOn = escalations.dayOf(asked.startedAt(now));
        return escalations.of(asked.recorded(ids.next(), now, caller, contactOn));
    }
}
