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
import org.accalmie.escalation.policy.Policies;
import org.accalmie.escalation.policy.PolicySet;
import org.accalmie.escalation.routing.Assignment;
import org.accalmie.escalation.timer.Deadline;
import org.accalmie.escalation.timer.Deadlines;
import org.accalmie.escalation.timer.Ringing;
import org.accalmie.eventing.Ids;
import org.accalmie.eventing.Outbox;
import org.accalmie.events.incident.IncidentRecorded;

/** The one place that performs what happens to escalations: state, timeline, deadlines and events in one transaction. */
@Singleton
public class Handovers implements Ringing {
    private final EscalationStore store;
    private final Deadlines deadlines;
    private final Outbox outbox;
    private final Policies policies;
    private final Ids ids;
    private final InstantSource clock;

    Handovers(
            EscalationStore store,
            Deadlines deadlines,
            Outbox outbox,
            Policies policies,
            Ids ids,
            InstantSource clock) {
        this.store = store;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.policies = policies;
        this.ids = ids;
        this.clock = clock;
    }

    /** Opens an escalation. */
    public Escalation open(IncidentRecorded incident, Assignment assignment, PolicySet current) {
        var moment = new Moment(clock.instant(), current, current.ladder());
        var opened = Opening.of(ids.next(), incident, assignment, moment);
        store.insert(opened.after(), incident.dossier());
        keep(List.of(opened));
        return opened.after();
    }

    /** Does what is asked, or says why not. The escalation must be locked. */
    Answer perform(Escalation locked, Command command, Actor actor) {
        var answer = new Handling(locked, actor, momentOf(locked, policies.current(), clock.instant())).of(command);
        switch (answer) {
            case Answer.Done done -> save(List.of(done.change()));
            case Answer.Repeated repeated -> store.write(List.of(repeated.step()));
            case Answer.Refused refused -> {}
            case Answer.Invalid invalid -> {}
        }
        return answer;
    }

    /** Leaves alone what somebody is acting on right now: their act decides whether the deadline is moot. */
    @Override
    public int ring(List<Deadline> due, Instant now) {
        var current = policies.current();
        var latest = new HashMap<>(store.lockFree(due.stream().map(Deadline::escalationId).distinct().toList()));
        var changes = new ArrayList<Change>();
        for (var deadline : due) {
            var escalation = latest.get(deadline.escalationId());
            if (escalation != null && Pending.of(escalation).contains(deadline)) {
                var change = new Alarm(escalation, deadline, momentOf(escalation, current, now)).ring();
                latest.put(deadline.escalationId(), change.after());
                changes.add(change);
            }
        }
        save(changes);
        return changes.size();
    }

    Optional<Escalation> lock(UUID id) {
        return store.lock(id);
    }

    /** Whether an incident has an escalation that is neither resolved nor cancelled. */
    public boolean alive(UUID incidentId) {
        return store.alive(incidentId);
    }

    private Moment momentOf(Escalation escalation, PolicySet current, Instant now) {
        return new Moment(now, current, policies.ladder(escalation.takeUp().ladderVersion()));
    }

    private void save(List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        var last = new LinkedHashMap<UUID, Escalation>();
        changes.forEach(change -> last.put(change.after().id(), change.after()));
        store.update(List.copyOf(last.values()));
        keep(changes, last);
    }

    private void keep(List<Change> opened) {
        var last = new LinkedHashMap<UUID, Escalation>();
        opened.forEach(change -> last.put(change.after().id(), change.after()));
        keep(opened, last);
    }

    private void keep(List<Change> changes, Map<UUID, Escalation> last) {
        store.write(changes.stream().map(Change::step).toList());
        deadlines.replace(
                last.keySet(),
                last.values().stream().flatMap(each -> Pending.of(each).stream()).toList());
        outbox.append(changes.stream().flatMap(change -> change.events().stream()).toList());
    }
}
