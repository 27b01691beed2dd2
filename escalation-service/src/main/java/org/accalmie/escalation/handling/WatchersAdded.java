package org.accalmie.escalation.handling;

import java.util.List;
import java.util.Optional;
import org.accalmie.escalation.lifecycle.Escalation;
import org.accalmie.events.escalation.EscalationState;

/**
 * Teams that watch a case since it was corrected, and were told of nothing by that: no event says so.
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
        var heard = !change.events().isEmpty() || after.state() == EscalationState.PREPARING;
        return teams.isEmpty() || heard
                ? Optional.empty()
                : Optional.of(new WatchersAdded(after, teams, before.watching()));
    }
}
