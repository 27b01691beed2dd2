package org.accalmie.escalation.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accalmie.escalation.dossier.DossierSummary;
import org.accalmie.escalation.dossier.Preparation;
import org.accalmie.escalation.dossier.QualityTests;
import org.accalmie.escalation.takeup.Pause;
import org.accalmie.escalation.takeup.Promise;
import org.accalmie.escalation.takeup.TakeUp;
import org.accalmie.escalation.team.Team;
import org.accalmie.escalation.timer.Deadline;
import org.accalmie.events.escalation.vocabulary.EscalationHead;
import org.accalmie.events.escalation.vocabulary.EscalationState;
import org.accalmie.events.escalation.vocabulary.Quality;
import org.accalmie.events.escalation.vocabulary.Routing;
import org.accalmie.events.escalation.vocabulary.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * One handover of a dossier to a team. The dossier itself is kept beside it, since few of its changes need it.
 *
 * @param watchers who was ever asked to watch; while the case is theirs they are no watchers
 * @param owner whose case it is: the sender's until somebody takes it up
 * @param last who did each command last, and what was said: a late twin is told by it
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
        DossierSummary gist,
        TakeUp takeUp,
        Promise promise,
        List<Pause> pauses,
        Bounces bounces,
        @Nullable Decision decision,
        @Nullable Resolution resolution,
        Map<CommandType, LastCommand> last,
        Instant createdAt,
        int version) {

    /** Whether it waits for the customer. */
    public boolean waiting() {
        return !pauses.isEmpty() && pauses.getLast().lasts();
    }

    /** Who watches: never the team that has the case. */
    public List<String> watching() {
        return watchers.stream().filter(watcher -> !watcher.equals(team)).toList();
    }

    /** What each of its events begins with. */
    public EscalationHead head() {
        return new EscalationHead(
                id, origin.incidentId(), origin.customerId(), team, urgency, takeUp.takeUpClass(), state, watching());
    }

    /** Whether its team may read it: always, but in legal mode only what a person gave to it, by hand or by transfer. */
    public boolean openToItsTeam() {
        return !origin.legal() || bounces.transfers() > 0 || routing.rule() == null;
    }

    /** The team that reads a legal case since somebody gave it to them; the timeline names it. */
    public @Nullable String newReader() {
        return origin.legal() && openToItsTeam() && !team.equals(Team.LEGAL) ? team : null;
    }

    /** The three questions that are asked of every handover. */
    public Quality quality() {
        var dated = over() || promise.nextUpdateAt() != null;
        var decided = over() || !gist.options() || decision != null;
        return QualityTests.of(gist, preparation.missing(), dated, decided);
    }

    /** From when on it is overdue; absent where nothing is owed. */
    public @Nullable Instant overdueAt() {
        return Lateness.of(this);
    }

    /** What is owed next; absent where nothing is. */
    public @Nullable NextDeadline nextDeadline() {
        return Lateness.next(this);
    }

    public List<Deadline> pendingDeadlines() {
        return PendingDeadlines.of(this);
    }

    /** Whether a deadline is still one of those that are pending. */
    public boolean awaits(Deadline deadline) {
        return PendingDeadlines.holds(this, deadline);
    }

    /** Whether nothing is to come any more. */
    boolean over() {
        return state == EscalationState.RESOLVED || state == EscalationState.CANCELLED;
    }

    /** Whether nobody has done this since that person did. */
    public boolean wasLastDoneBy(String name, CommandType type) {
        var before = last.get(type);
        return before != null && before.by().equals(name);
    }

    /** Whether nobody has done this since that person did, and the same was said, as far as is known. */
    public boolean isRepeatedBy(Command command, String name) {
        var before = last.get(command.type());
        return before != null && before.by().equals(name) && before.saysTheSameAs(command);
    }

    boolean unjudged() {
        return resolution != null && resolution.helpful() == null;
    }

    /** The same without words of anybody. */
    public Escalation withoutTexts() {
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
                wordless(last),
                createdAt,
                version);
    }

    public EscalationBuilder draft() {
        return new EscalationBuilder(this);
    }

    private static Map<CommandType, LastCommand> wordless(Map<CommandType, LastCommand> last) {
        return last.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, each -> each.getValue().withoutTexts()));
    }
}
