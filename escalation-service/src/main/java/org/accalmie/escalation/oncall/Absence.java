package org.accalmie.escalation.oncall;

import java.time.Instant;
import org.accalmie.events.Ranges;
import org.jspecify.annotations.Nullable;

/** Somebody is away, whosever turn it is then is the substitute's; without one it is nobody's. */
public record Absence(
        String member, Instant from, Instant to, @Nullable String substitute) {
    public Absence {
        new Ranges()
                .given("member", member)
                .when(member != null && member.isBlank(), "member", "must be a user name")
                .given("from", from)
                .given("to", to)
                .schedulable("from", from)
                .schedulable("to", to)
                .when(from != null && to != null && !to.isAfter(from), "to", "must be after from")
                .when(substitute != null && substitute.isBlank(), "substitute", "must be a user name")
                .when(member != null && member.equals(substitute), "substitute", "must be somebody else")
                .require();
    }

    boolean covers(String somebody, Instant at) {
        return member.equals(somebody) && !at.isBefore(from) && at.isBefore(to);
    }
}
