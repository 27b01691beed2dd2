package org.accalmie.escalation.transition;

import java.util.List;
import org.accalmie.escalation.dossier.DossierSummary;
import org.accalmie.escalation.dossier.Dossiers;
import org.accalmie.escalation.dossier.Prerequisites;
import org.accalmie.escalation.lifecycle.Condition;
import org.accalmie.escalation.lifecycle.Escalation;
import org.accalmie.escalation.lifecycle.EscalationBuilder;
import org.accalmie.escalation.lifecycle.Occurrence;
import org.accalmie.escalation.lifecycle.Origin;
import org.accalmie.escalation.lifecycle.Transitions;
import org.accalmie.escalation.timeline.Entry;
import org.accalmie.escalation.timeline.TimelineEntry;
import org.accalmie.events.escalation.vocabulary.EscalationState;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.sheet.Dossier;
import org.jspecify.annotations.Nullable;

/** A living escalation when its incident was corrected. */
public record CorrectionHandler(Escalation escalation, TransitionContext moment) {

    /** Why a case ends whose incident turns out to be taken over from an older system. */
    private static final String HISTORICAL = "historical";

    public StateChange with(IncidentRecorded incident, List<String> watchers) {
        return incident.historical() ? cancelled(incident) : told(incident, watchers);
    }

    private StateChange cancelled(IncidentRecorded incident) {
        var transition = Transitions.of(escalation, Occurrence.RETRACTION);
        var after = draft(incident).along(transition).end(moment.now()).next();
        var event = new CommandEvents(after, TimelineEntry.CLOCK).cancelled(HISTORICAL);
        var step = step(new Entry.Cancelled(HISTORICAL, incident.version()));
        return new StateChange(transition, after, event, step);
    }

    private EscalationBuilder draft(IncidentRecorded incident) {
        return escalation.draft().origin(Origin.of(incident));
    }

    private StateChange told(IncidentRecorded incident, List<String> watchers) {
        var dossier = dossierWith(incident.dossier());
        Prerequisites prerequisites = moment.policies().prerequisites();
        var missing = prerequisites.missing(escalation.team(), dossier);
        var condition = missing.isEmpty() ? Condition.READY : Condition.LACKING;
        var transition = Transitions.of(escalation, Occurrence.CORRECTION, condition);
        var draft = draft(incident).gist(DossierSummary.of(dossier));
        watchers.forEach(draft::watchedBy);
        var step = step(new Entry.Revised(incident.version()));
        if (transition.to() != escalation.state()) {
            return new TakeUpClock(escalation, moment).send(transition, draft, missing, dossier, step);
        }
        if (escalation.state() != EscalationState.RETURNED) {
            draft.preparation(escalation.preparation().lacking(missing));
        }
        return new StateChange(transition, draft.next(), List.of(), step, dossier);
    }

    private TimelineEntry step(Entry entry) {
        return new TimelineEntry(escalation.id(), moment.now(), TimelineEntry.CLOCK, entry);
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
