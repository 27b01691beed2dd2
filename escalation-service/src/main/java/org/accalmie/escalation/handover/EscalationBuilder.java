package org.accalmie.escalation.handover;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.accalmie.escalation.policy.Team;
import org.accalmie.events.escalation.EscalationState;
import org.jspecify.annotations.Nullable;

/** The next version of an escalation while it is being written. */
final class EscalationBuilder {
    private final Escalation before;
    private final Map<String, String> lastBy;
    private final Map<String, CommandFingerprint> lastSaid;

    Origin origin;
    String team;
    List<String> watchers;
    EscalationState state;
    String owner;
    Preparation preparation;
    DossierSummary gist;
    TakeUp takeUp;
    Promise promise;
    List<Pause> pauses;
    Bounces bounces;

    @Nullable
    Decision decision;

    @Nullable
    Resolution resolution;

    EscalationBuilder(Escalation before) {
        this.before = before;
        lastBy = new HashMap<>(before.lastBy());
        lastSaid = new HashMap<>(before.lastSaid());
        origin = before.origin();
        team = before.team();
        watchers = before.watchers();
        state = before.state();
        owner = before.owner();
        preparation = before.preparation();
        gist = before.gist();
        takeUp = before.takeUp();
        promise = before.promise();
        pauses = before.pauses();
        bounces = before.bounces();
        decision = before.decision();
        resolution = before.resolution();
    }

    void done(Command command, String by) {
        var rule = command.move().rule();
        lastBy.put(rule, by);
        lastSaid.put(rule, CommandFingerprint.in(command));
    }

    void watchedBy(String another) {
        watchers =
                Stream.concat(watchers.stream(), Stream.of(another)).distinct().toList();
    }

    /** A case that goes to and fro too often is the supervisor's to look at. */
    void bounced(Bounces now) {
        bounces = now;
        if (now.bouncing()) {
            watchedBy(Team.SUPERVISOR);
        }
    }

    void endPause(Instant now) {
        if (before.waiting()) {
            var ended = new ArrayList<>(pauses);
            ended.set(ended.size() - 1, ended.getLast().until(now));
            pauses = List.copyOf(ended);
        }
    }

    /** Nothing is owed any more. */
    void end(EscalationState ended, Instant now) {
        state = ended;
        endPause(now);
        takeUp = before.takeUp().stopped();
        promise = before.promise().ended();
        preparation = before.preparation().stopped(before.preparation().missing());
    }

    void beginPause(Pause pause) {
        pauses = Stream.concat(pauses.stream(), Stream.of(pause)).toList();
    }

    Escalation next() {
        return new Escalation(
                before.id(),
                origin,
                team,
                before.urgency(),
                watchers,
                before.routing(),
                state,
                owner,
                preparation,
                gist,
                takeUp,
                promise,
                pauses,
                bounces,
                decision,
                resolution,
                Map.copyOf(lastBy),
                Map.copyOf(lastSaid),
                before.createdAt(),
                before.version() + 1);
    }
}
