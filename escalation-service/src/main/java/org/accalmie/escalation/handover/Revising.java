package org.accalmie.escalation.handover;

import java.util.List;
import java.util.Map;
import org.accalmie.escalation.policy.Prerequisites;
import org.accalmie.events.escalation.EscalationEvent;
import org.accalmie.events.escalation.EscalationSent;
import org.accalmie.events.escalation.EscalationState;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.sheet.Dossier;
import org.jspecify.annotations.Nullable;

/** A living escalation when its incident was corrected. */
record Revising(Escalation escalation, Moment moment) {

    Change with(IncidentRecorded incident, List<String> watchers) {
        var dossier = dossierWith(incident.dossier());
        Prerequisites prerequisites = moment.policies().prerequisites();
        var missing = prerequisites.missing(escalation.team(), dossier);
        var draft = escalation.draft();
        watchers.forEach(draft::watchedBy);
        draft.origin = Origin.of(incident);
        draft.gist = Gist.of(dossier);
        if (escalation.state() != EscalationState.RETURNED) {
            draft.preparation = escalation.preparation().lacking(missing);
        }
        var ready = escalation.state() == EscalationState.PREPARING && missing.isEmpty();
        if (ready) {
            draft.state = EscalationState.SENT;
            draft.preparation = escalation.preparation().stopped(missing);
            draft.takeUp = Sending.takeUp(escalation, escalation.team(), moment);
        }
        var after = draft.next();
        List<EscalationEvent> events = ready
                ? List.of(new News(after).tell(EscalationSent.class, Doing.details("dossier", dossier)))
                : List.of();
        var step = new Step(
                escalation.id(), moment.now(), Step.CLOCK, "revised", Map.of("version", "" + incident.version()));
        return new Change(after, events, step, dossier);
    }

    private @Nullable Dossier dossierWith(@Nullable Dossier revised) {
        var before = moment.dossierOf().apply(escalation.id());
        if (revised == null) {
            return before;
        }
        return escalation.origin().legal()
                ? Dossiers.mergedButForTheWords(before, revised)
                : Dossiers.merged(before, revised);
    }
}
