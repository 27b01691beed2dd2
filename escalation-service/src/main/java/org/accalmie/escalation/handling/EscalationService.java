package org.accalmie.escalation.handling;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accalmie.escalation.lifecycle.Actor;
import org.accalmie.escalation.lifecycle.Command;
import org.accalmie.escalation.lifecycle.Escalation;
import org.accalmie.escalation.policy.Policies;
import org.accalmie.escalation.policy.PolicySet;
import org.accalmie.escalation.takeup.Ladder;
import org.accalmie.escalation.timeline.Timeline;
import org.accalmie.escalation.timer.Deadline;
import org.accalmie.escalation.timer.DeadlineListener;
import org.accalmie.escalation.timer.Deadlines;
import org.accalmie.escalation.transition.Answer;
import org.accalmie.escalation.transition.CommandHandler;
import org.accalmie.escalation.transition.CorrectionHandler;
import org.accalmie.escalation.transition.DeadlineHandler;
import org.accalmie.escalation.transition.EscalationConfig;
import org.accalmie.escalation.transition.EscalationFactory;
import org.accalmie.escalation.transition.StateChange;
import org.accalmie.escalation.transition.TransitionContext;
import org.accalmie.escalation.transition.Undelivered;
import org.accalmie.escalation.transition.UndeliveredHandler;
import org.accalmie.eventing.Ids;
import org.accalmie.events.escalation.vocabulary.EscalationState;
import org.accalmie.events.incident.IncidentRecorded;
import org.jboss.logging.Logger;

/** The one place that performs what happens to escalations: state, timeline, deadlines and events in one transaction. */
@Singleton
public class EscalationService implements DeadlineListener {
    private static final Logger LOG = Logger.getLogger(EscalationService.class);

    private final EscalationStore store;
    private final Timeline timeline;
    private final Deadlines deadlines;
    private final EscalationPublisher publisher;
    private final Policies policies;
    private final Ids ids;
    private final InstantSource clock;
    private final EscalationConfig config;

    EscalationService(
            EscalationStore store,
            Timeline timeline,
            Deadlines deadlines,
            EscalationPublisher publisher,
            Policies policies,
            Ids ids,
            InstantSource clock,
            EscalationConfig config) {
        this.store = store;
        this.timeline = timeline;
        this.deadlines = deadlines;
        this.publisher = publisher;
        this.policies = policies;
        this.ids = ids;
        this.clock = clock;
        this.config = config;
    }

    /** Opens an escalation for each, in the same order, and says which. */
    public List<UUID> open(List<NewEscalation> referrals, PolicySet current) {
        if (referrals.isEmpty()) {
            return List.of();
        }
        var moment = momentOf(current.ladder(), current, clock.instant());
        var opened = referrals.stream()
                .map(referral -> new EscalationFactory(
                                referral.incident(), referral.assignment(), referral.dossier(), moment)
                        .of(ids.next(), referral.by()))
                .toList();
        store.insert(opened);
        deadlines.add(pending(opened.stream().map(StateChange::after).toList()));
        tell(opened);
        return opened.stream().map(change -> change.after().id()).toList();
    }

    /** Does what is asked, or says why not. The escalation must be locked. */
    public Answer perform(Escalation locked, Command command, Actor actor) {
        var answer = handling(locked, actor).of(command);
        switch (answer) {
            case Answer.Done done -> {
                save(List.of(done.change()));
                WatchersAdded.by(done.change(), locked).ifPresent(publisher::publish);
            }
            case Answer.Repeated repeated -> timeline.write(List.of(repeated.step()));
            case Answer.Refused refused -> {}
        }
        return answer;
    }

    /** Whether the command is the late twin of one that the same person gave. */
    public boolean repeats(Escalation locked, Command command, Actor actor) {
        return handling(locked, actor).repeats(command);
    }

    @Override
    public FiringResult ring(List<Deadline> due, Instant now) {
        var current = policies.current();
        var latest =
                store.read(due.stream().map(Deadline::escalationId).distinct().toList());
        var changes = new ArrayList<StateChange>();
        var faulty = new ArrayList<Deadline>();
        for (var deadline : due) {
            var escalation = latest.get(deadline.escalationId());
            if (escalation != null && escalation.awaits(deadline)) {
                ring(escalation, deadline, current, now)
                        .ifPresentOrElse(
                                change -> {
                                    latest.put(escalation.id(), change.after());
                                    changes.add(change);
                                },
                                () -> faulty.add(deadline));
            }
        }
        save(changes);
        return new FiringResult(changes.size(), faulty);
    }

    /** One that can not be rung must not keep the others from ringing. */
    private Optional<StateChange> ring(Escalation escalation, Deadline deadline, PolicySet current, Instant now) {
        try {
            return Optional.of(
                    new DeadlineHandler(escalation, deadline, momentOf(ladderOf(escalation), current, now)).ring());
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "Escalation %s cannot ring", escalation.id());
            return Optional.empty();
        }
    }

    /** Says that somebody could not be told. The escalation must be locked. */
    public void fail(Escalation locked, Undelivered undelivered) {
        var moment = momentOf(ladderOf(locked), policies.current(), clock.instant());
        save(List.of(new UndeliveredHandler(locked, moment).take(undelivered)));
    }

    /** Holds an escalation until the end of the transaction. */
    public Optional<Escalation> lock(UUID id) {
        return store.lock(id);
    }

    /**
     * Gives the incidents' living escalations the new facts and watchers, never another team, urgency or clock.
     *
     * @param watchersOf whom an incident concerns beside that team
     * @return the incidents that had any
     */
    public Set<UUID> revise(
            Collection<IncidentRecorded> incidents,
            BiFunction<IncidentRecorded, String, List<String>> watchersOf,
            PolicySet current) {
        if (incidents.isEmpty()) {
            return Set.of();
        }
        var byId = incidents.stream().collect(Collectors.toMap(IncidentRecorded::id, Function.identity()));
        var living = store.lockLiving(byId.keySet());
        var changes = new LinkedHashMap<Escalation, StateChange>();
        living.forEach(each -> {
            var incident = Objects.requireNonNull(byId.get(each.origin().incidentId()));
            var handler = new CorrectionHandler(each, momentOf(ladderOf(each), current, clock.instant()));
            changes.put(each, handler.with(incident, watchersOf.apply(incident, each.team())));
        });
        save(List.copyOf(changes.values()));
        changes.forEach((before, change) -> WatchersAdded.by(change, before).ifPresent(publisher::publish));
        return living.stream().map(each -> each.origin().incidentId()).collect(Collectors.toSet());
    }

    /** The state of an incident's escalation to a team that is neither resolved nor cancelled. */
    public Optional<EscalationState> aliveState(UUID incidentId, String team) {
        return store.lockLiving(Set.of(incidentId)).stream()
                .filter(each -> each.team().equals(team))
                .map(Escalation::state)
                .findFirst();
    }

    private CommandHandler handling(Escalation locked, Actor actor) {
        return new CommandHandler(locked, actor, momentOf(ladderOf(locked), policies.current(), clock.instant()));
    }

    private TransitionContext momentOf(Ladder ladder, PolicySet current, Instant now) {
        return new TransitionContext(now, current, ladder, config, store::dossier);
    }

    private Ladder ladderOf(Escalation escalation) {
        return policies.ladder(escalation.takeUp().ladderVersion());
    }

    private void save(List<StateChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        var latest = latest(changes);
        store.update(List.copyOf(latest.values()));
        changes.forEach(change -> store.updateDossier(change.after().id(), change.dossier()));
        deadlines.replace(latest.keySet(), pending(latest.values()));
        tell(changes);
    }

    private void tell(List<StateChange> changes) {
        timeline.write(changes.stream().map(StateChange::step).toList());
        publisher.publish(
                changes.stream().flatMap(change -> change.events().stream()).toList());
    }

    private static List<Deadline> pending(Collection<Escalation> escalations) {
        return escalations.stream()
                .flatMap(each -> each.pendingDeadlines().stream())
                .toList();
    }

    private static Map<UUID, Escalation> latest(List<StateChange> changes) {
        var latest = new LinkedHashMap<UUID, Escalation>();
        changes.forEach(change -> latest.put(change.after().id(), change.after()));
        return latest;
    }
}
