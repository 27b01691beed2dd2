package org.accalmie.escalation.handling;

import java.util.List;
import java.util.Optional;
import org.accalmie.escalation.lifecycle.Escalation;
import org.accalmie.escalation.transition.StateChange;
import org.accalmie.events.escalation.EscalationReturned;
import org.accalmie.events.escalation.vocabulary.EscalationState;

/**
 * Teams that watch a case since it was corrected or returned, and were told of nothing by that: no event says the one, and
 * the other is the sender's to hear.
 *
 * @param before who watched already
 */
public record WatchersAdded(Escalation escalation, List<String> teams, List<String> before) {
    /** Empty where there are none, or they will hear of it when it is sent. */
    static Optional<WatchersAdded> by(StateChange change, Escalation before) {
        var after = change.after();
        var teams = after.watching().stream()
                .filter(team -> !before.watching().contains(team))
                .toList();
        var heard = after.state() == EscalationState.PREPARING
                || change.events().stream().anyMatch(event -> !(event instanceof EscalationReturned));
        return teams.isEmpty() || heard
                ? Optional.empty()
                : Optional.of(new WatchersAdded(after, teams, before.watching()));
    }
}
