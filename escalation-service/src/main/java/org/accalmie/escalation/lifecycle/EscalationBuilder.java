package org.accalmie.escalation.lifecycle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.accalmie.escalation.dossier.DossierSummary;
import org.accalmie.escalation.dossier.Preparation;
import org.accalmie.escalation.takeup.Pause;
import org.accalmie.escalation.takeup.Promise;
import org.accalmie.escalation.takeup.TakeUp;
import org.accalmie.escalation.team.Team;
import org.accalmie.events.escalation.vocabulary.EscalationState;
import org.jspecify.annotations.Nullable;

/** The next version of an escalation while it is being written. */
public final class EscalationBuilder {
    private final Escalation before;
    private final Map<CommandType, LastCommand> last;

    private Origin origin;
    private String team;
    private List<String> watchers;
    private EscalationState state;
    private String owner;
    private Preparation preparation;
    private DossierSummary gist;
    private TakeUp takeUp;
    private Promise promise;
    private List<Pause> pauses;
    private Bounces bounces;
    private @Nullable Decision decision;
    private @Nullable Resolution resolution;

    EscalationBuilder(Escalation before) {
        this.before = before;
        last = new HashMap<>(before.last());
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

    /** Where the table says that it leads. */
    public EscalationBuilder along(Transition transition) {
        state = transition.to();
        return this;
    }

    public EscalationBuilder team(String next) {
        team = next;
        return this;
    }

    public EscalationBuilder preparation(Preparation next) {
        preparation = next;
        return this;
    }

    public EscalationBuilder gist(DossierSummary next) {
        gist = next;
        return this;
    }

    public EscalationBuilder takeUp(TakeUp next) {
        takeUp = next;
        return this;
    }

    public EscalationBuilder promise(Promise next) {
        promise = next;
        return this;
    }

    public EscalationBuilder decision(Decision next) {
        decision = next;
        return this;
    }

    public EscalationBuilder resolution(Resolution next) {
        resolution = next;
        return this;
    }

    /** Back to the sender, until somebody takes it up. */
    public EscalationBuilder ownedBySender() {
        return owner(before.origin().agentId());
    }

    public EscalationBuilder owner(String next) {
        owner = next;
        return this;
    }

    /** A corrected incident may be another agent's, who is then the sender, and the owner of what nobody took over. */
    public EscalationBuilder origin(Origin next) {
        if (owner.equals(origin.agentId())) {
            owner = next.agentId();
        }
        origin = next;
        return this;
    }

    public EscalationBuilder done(Command command, String by) {
        last.put(command.type(), LastCommand.of(command, by));
        return this;
    }

    public EscalationBuilder watchedBy(String another) {
        watchers =
                Stream.concat(watchers.stream(), Stream.of(another)).distinct().toList();
        return this;
    }

    /** A case that goes to and fro too often is the supervisor's to look at. */
    public EscalationBuilder bounced(Bounces now) {
        bounces = now;
        return now.bouncing() ? watchedBy(Team.SUPERVISOR) : this;
    }

    public EscalationBuilder beginPause(Pause pause) {
        pauses = Stream.concat(pauses.stream(), Stream.of(pause)).toList();
        return this;
    }

    public EscalationBuilder endPause(Instant now) {
        if (before.waiting()) {
            var ended = new ArrayList<>(pauses);
            ended.set(ended.size() - 1, ended.getLast().until(now));
            pauses = List.copyOf(ended);
        }
        return this;
    }

    /** Nothing is owed any more. */
    public EscalationBuilder end(Instant now) {
        takeUp = before.takeUp().stopped();
        promise = before.promise().ended();
        preparation = before.preparation().stopped(before.preparation().missing());
        return endPause(now);
    }

    public Escalation next() {
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
                Map.copyOf(last),
                before.createdAt(),
                before.version() + 1);
    }
}
