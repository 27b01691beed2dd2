package org.accalmie.escalation.transition;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accalmie.escalation.dossier.DossierSummary;
import org.accalmie.escalation.dossier.Preparation;
import org.accalmie.escalation.lifecycle.Bounces;
import org.accalmie.escalation.lifecycle.Condition;
import org.accalmie.escalation.lifecycle.Escalation;
import org.accalmie.escalation.lifecycle.Origin;
import org.accalmie.escalation.lifecycle.Transitions;
import org.accalmie.escalation.routing.Assignment;
import org.accalmie.escalation.takeup.Promise;
import org.accalmie.escalation.timeline.Entry;
import org.accalmie.escalation.timeline.TimelineEntry;
import org.accalmie.events.escalation.EscalationPrepared;
import org.accalmie.events.escalation.vocabulary.EscalationState;
import org.accalmie.events.escalation.vocabulary.Urgency;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.sheet.Dossier;
import org.jspecify.annotations.Nullable;

/** How an escalation begins: sent at once, or prepared first where the dossier lacks something and there is time. */
public record EscalationFactory(
        IncidentRecorded incident,
        Assignment assignment,
        @Nullable Dossier dossier,
        TransitionContext moment) {

    public StateChange of(UUID id, String by) {
        var missing = moment.policies().prerequisites().missing(assignment.team(), dossier);
        var blank = blank(id, missing);
        var prepared = !missing.isEmpty()
                && assignment.urgency() != Urgency.IMMEDIATE
                && moment.config().preparation().isPositive();
        return prepared ? prepared(blank, by) : sent(blank, by);
    }

    private StateChange sent(Escalation blank, String by) {
        var ready = blank.preparation().missing().isEmpty();
        var transition = Transitions.opening(ready ? Condition.READY : Condition.HURRIED);
        return new TakeUpClock(blank, moment)
                .send(
                        transition,
                        blank.draft(),
                        blank.preparation().missing(),
                        dossier,
                        step(
                                blank,
                                by,
                                new Entry.Sent(blank.team(), blank.routing().because(), blank.newReader())));
    }

    private StateChange prepared(Escalation blank, String by) {
        var transition = Transitions.opening(Condition.LACKING);
        var dueAt = moment.now().plus(moment.config().preparation());
        var after = blank.draft()
                .along(transition)
                .preparation(blank.preparation().started(blank.preparation().missing(), dueAt))
                .next();
        return new StateChange(
                transition,
                after,
                List.of(prepared(after)),
                step(after, by, new Entry.Prepared(after.team(), after.routing().because(), after.newReader())),
                dossier);
    }

    private static EscalationPrepared prepared(Escalation of) {
        return new EscalationPrepared(
                of.head(),
                of.routing(),
                of.owner(),
                of.preparation().missing(),
                requireNonNull(of.preparation().dueAt()),
                of.createdAt(),
                of.quality(),
                of.version());
    }

    private Escalation blank(UUID id, List<String> missing) {
        var origin = Origin.of(incident);
        return new Escalation(
                id,
                origin,
                assignment.team(),
                assignment.urgency(),
                assignment.watchers(),
                assignment.routing(),
                EscalationState.SENT,
                origin.agentId(),
                Preparation.done(missing),
                DossierSummary.of(dossier),
                TakeUpClock.pending(assignment.urgency(), origin.vip(), assignment.team(), moment),
                Promise.NONE,
                List.of(),
                Bounces.NONE,
                null,
                null,
                Map.of(),
                moment.now(),
                0);
    }

    private TimelineEntry step(Escalation escalation, String by, Entry entry) {
        return new TimelineEntry(escalation.id(), moment.now(), by, entry);
    }
}
