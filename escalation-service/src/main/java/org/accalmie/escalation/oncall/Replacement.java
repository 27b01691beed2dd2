package org.accalmie.escalation.oncall;

import java.time.Instant;
import org.accalmie.events.Ranges;

/** Somebody has a time instead of whose turn it is; the last one that is written down wins. */
public record Replacement(Instant from, Instant to, String member) {
    public Replacement {
        new Ranges()
                .given("from", from)
                .given("to", to)
                .schedulable("from", from)
                .schedulable("to", to)
                .when(from != null && to != null && !to.isAfter(from), "to", "must be after from")
                .given("member", member)
                .when(member != null && member.isBlank(), "member", "must be a user name")
                .require();
    }

    boolean covers(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }
}
