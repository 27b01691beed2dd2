package org.accalmie.escalation.handover;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.accalmie.escalation.ladder.Ladder;
import org.accalmie.escalation.policy.Policies;
import org.accalmie.escalation.policy.PolicySet;
import org.accalmie.escalation.routing.Assignment;
import org.accalmie.escalation.timer.Deadline;
import org.accalmie.escalation.timer.Deadlines;
import org.accalmie.escalation.timer.Ringing;
import org.accalmie.eventing.Ids;
import org.accalmie.eventing.Outbox;
import org.accalmie.events.escalation.EscalationState;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.sheet.Dossier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The one place that performs what happens to escalations: state, timeline, deadlines and events in one transaction. */
@Singleton
public class Handovers implements Ringing {
    private static final Logger LOG = Logger.getLogger(Handovers.class);

    private final EscalationStore store;
    private final Deadlines deadlines;
    private final Outbox outbox;
    private final Policies policies;
    private final Ids ids;
    private final InstantSource clock;
    private final EscalationConfig config;

    Handovers(
            EscalationStore store,
            Deadlines deadlines,
            Outbox outbox,
            Policies policies,
            Ids ids,
            InstantSource clock,
            EscalationConfig config) {
        this.store = store;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.policies = policies;
        this.ids = ids;
        this.clock = clock;
        this.config = config;
    }

    /**
     * Opens an escalation.
     *
     * @param by who sent it; the clock when a rule did
     */
    public UUID open(IncidentRecorded incident, Assignment assignment, @Nullable Dossier dossier, String by) {
        var current = policies.current();
        var moment = momentOf(current.ladder(), current, clock.instant());
        var opened = new Opening(incident, assignment, dossier, moment).of(ids.next(), by);
        store.insert(opened.after(), dossier);
        keep(List.of(opened), Map.of(opened.after().id(), opened.after()));
        return opened.after().id();
    }

    /** Does what is asked, or says why not. The escalation must be locked. */
    public Answer perform(Escalation locked, Command command, Actor actor) {
        var answer = handling(locked, actor).of(command);
        switch (answer) {
            case Answer.Done done -> save(List.of(done.change()));
            case Answer.Repeated repeated -> store.write(List.of(repeated.step()));
            case Answer.Refused refused -> {}
            case Answer.Invalid invalid -> {}
        }
        return answer;
    }

    /** Whether the command is the late twin of one that the same person gave. */
    public boolean repeats(Escalation locked, Command command, Actor actor) {
        return handling(locked, actor).repeats(command);
    }

    /** Leaves alone what somebody is acting on right now: their act decides whether the deadline is moot. */
    @Override
    public int ring(List<Deadline> due, Instant now) {
        var current = policies.current();
        var latest = new HashMap<>(store.lockFree(
                due.stream().map(Deadline::escalationId).distinct().toList()));
        var changes = new ArrayList<Change>();
        for (var deadline : due) {
            ring(deadline, latest, current, now).ifPresent(change -> {
                latest.put(deadline.escalationId(), change.after());
                changes.add(change);
            });
        }
        save(changes);
        return changes.size();
    }

    /** One that can not be rung must not keep the others from ringing. */
    private Optional<Change> ring(Deadline deadline, Map<UUID, Escalation> latest, PolicySet current, Instant now) {
        var escalation = latest.get(deadline.escalationId());
        if (escalation == null || !Pending.holds(escalation, deadline)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Alarm(escalation, deadline, momentOf(ladderOf(escalation), current, now)).ring());
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "Escalation %s cannot ring", escalation.id());
            return Optional.empty();
        }
    }

    /** Holds an escalation until the end of the transaction. */
    public Optional<Escalation> lock(UUID id) {
        return store.lock(id);
    }

    /**
     * Gives an incident's living escalations the new facts and watchers, never another team, urgency or clock.
     *
     * @return whether there was any
     */
    public boolean revise(IncidentRecorded incident, Function<String, List<String>> watchersOf) {
        var living = store.lockLiving(incident.id());
        var current = policies.current();
        save(living.stream()
                .map(each -> new Revising(each, momentOf(ladderOf(each), current, clock.instant()))
                        .with(incident, watchersOf.apply(each.team())))
                .toList());
        return !living.isEmpty();
    }

    /** The state of an incident's escalation to a team that is neither resolved nor cancelled. */
    public Optional<EscalationState> aliveState(UUID incidentId, String team) {
        return store.lockLiving(incidentId).stream()
                .filter(each -> each.team().equals(team))
                .map(Escalation::state)
                .findFirst();
    }

    private Handling handling(Escalation locked, Actor actor) {
        return new Handling(locked, actor, momentOf(ladderOf(locked), policies.current(), clock.instant()));
    }

    private Moment momentOf(Ladder ladder, PolicySet current, Instant now) {
        return new Moment(now, current, ladder, config, store::dossier);
    }

    private Ladder ladderOf(Escalation escalation) {
        return policies.ladder(escalation.takeUp().ladderVersion());
    }

    private void save(List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        var last = new LinkedHashMap<UUID, Escalation>();
        changes.forEach(change -> last.put(change.after().id(), change.after()));
        store.update(List.copyOf(last.values()));
        changes.forEach(change -> store.updateDossier(change.after().id(), change.dossier()));
        keep(changes, last);
    }

    private void keep(List<Change> changes, Map<UUID, Escalation> last) {
        store.write(changes.stream().map(Change::step).toList());
        deadlines.replace(
                last.keySet(),
                last.values().stream()
                        .flatMap(each -> Pending.of(each).stream())
                        .toList());
        outbox.append(
                changes.stream().flatMap(change -> change.events().stream()).toList());
    }
}
