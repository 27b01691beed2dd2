package org.accalmie.escalation.handling;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accalmie.escalation.policy.Policies;
import org.accalmie.escalation.policy.PolicySet;
import org.accalmie.escalation.routing.Assignment;
import org.accalmie.escalation.transition.EscalationConfig;
import org.accalmie.escalation.transition.EscalationFactory;
import org.accalmie.escalation.transition.TransitionContext;
import org.accalmie.eventing.Ids;
import org.accalmie.events.incident.IncidentRecorded;
import org.jspecify.annotations.Nullable;

/** What would become of an incident, by the very steps that make it so; nothing is saved and nobody is told. */
@Singleton
public final class EscalationPreview {
    private final Policies policies;
    private final Ids ids;
    private final InstantSource clock;
    private final EscalationConfig config;

    EscalationPreview(Policies policies, Ids ids, InstantSource clock, EscalationConfig config) {
        this.policies = policies;
        this.ids = ids;
        this.clock = clock;
        this.config = config;
    }

    /** The local day of a moment, as the incident service reckons it. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, config.zone());
    }

    /** Nothing where no rule sends it to anybody. */
    public Optional<Expected> of(IncidentRecorded incident) {
        var current = policies.current();
        return current.router().route(incident).map(assignment -> expected(incident, assignment, current));
    }

    private Expected expected(IncidentRecorded incident, Assignment assignment, PolicySet current) {
        var moment = new TransitionContext(clock.instant(), current, current.ladder(), config, id -> null);
        var opened = new EscalationFactory(incident, assignment, incident.dossier(), moment)
                .of(ids.next(), incident.recordedBy())
                .after();
        var prepareBy = opened.preparation().dueAt();
        var sentAt = prepareBy == null ? moment.now() : prepareBy;
        var takeUp = current.clocks()
                .takeUp(assignment.urgency(), incident.customer().vip(), assignment.team(), sentAt);
        return new Expected(assignment, opened.preparation().missing(), prepareBy, takeUp.acknowledgeBy());
    }

    /**
     * Where an incident would go.
     *
     * @param prepareBy until when its sender would have to complete it; absent where it would be sent at once
     * @param acknowledgeBy until when the team would have to take it up, if nobody completes it before {@code prepareBy}
     */
    public record Expected(
            Assignment assignment,
            List<String> missing,
            @Nullable Instant prepareBy,
            Instant acknowledgeBy) {}
}
