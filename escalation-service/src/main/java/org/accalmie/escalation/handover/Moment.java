package org.accalmie.escalation.handover;

import java.time.Instant;
import org.accalmie.escalation.ladder.Clocks;
import org.accalmie.escalation.ladder.Ladder;
import org.accalmie.escalation.policy.PolicySet;

/**
 * When something happens, and under which policies.
 *
 * @param ladder the ladder the escalation began with
 */
record Moment(Instant now, PolicySet policies, Ladder ladder) {
    Clocks clocks() {
        return policies.clocks(ladder);
    }
}
