package org.accalmie.escalation.handover;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.accalmie.events.escalation.EscalationState;
import org.accalmie.events.escalation.Routing;
import org.accalmie.events.escalation.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * One handover of a dossier to a team. The dossier itself is kept beside it, since few of its changes need it.
 *
 * @param watchers who was ever asked to watch; while the case is theirs they are no watchers
 * @param owner whose case it is: the sender's until somebody takes it up
 * @param lastBy who did each command last, by the command's rule: a late twin is told by it; also which update it was
 */
public record Escalation(
        UUID id,
        Origin origin,
        String team,
        Urgency urgency,
        List<String> watchers,
        Routing routing,
        EscalationState state,
        String owner,
        Preparation preparation,
        Gist gist,
        TakeUp takeUp,
        Promise promise,
        List<Pause> pauses,
        Bounces bounces,
        @Nullable Decision decision,
        @Nullable Resolution resolution,
        Map<String, String> lastBy,
        Instant createdAt,
        int version) {

    static final String LAST_UPDATE = "last-update";

    public Escalation {
        // an escalation that was kept before there was one
        gist = Objects.requireNonNullElse(gist, Gist.NONE);
    }

    /** Whether it waits for the customer. */
    public boolean waiting() {
        return !pauses.isEmpty() && pauses.getLast().lasts();
    }

    /** Who watches: never the team that has the case. */
    public List<String> watching() {
        return watchers.stream().filter(watcher -> !watcher.equals(team)).toList();
    }

    /** Whether that is what was said in the last update. */
    boolean saidLast(Command.Update update) {
        return update.fingerprint().equals(lastBy.get(LAST_UPDATE));
    }

    boolean unjudged() {
        return resolution != null && resolution.helpful() == null;
    }

    /** The same without words of anybody. */
    Escalation withoutTexts() {
        return new Escalation(
                id,
                origin,
                team,
                urgency,
                watchers,
                routing,
                state,
                owner,
                preparation,
                gist,
                takeUp.withoutTexts(),
                promise,
                pauses.stream().map(Pause::withoutTexts).toList(),
                bounces,
                decision == null ? null : decision.withoutTexts(),
                resolution == null ? null : resolution.withoutTexts(),
                lastBy,
                createdAt,
                version);
    }

    Draft draft() {
        return new Draft(this);
    }
}
