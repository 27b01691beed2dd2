package org.accalmie.console.board;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accalmie.console.upstream.Escalation;
import org.accalmie.console.upstream.Escalation.Clock;
import org.accalmie.console.upstream.Escalation.NextDeadline;
import org.accalmie.console.upstream.Escalation.State;
import org.accalmie.console.upstream.Escalation.TakeUpClass;
import org.accalmie.console.upstream.Escalation.Urgency;
import org.jspecify.annotations.Nullable;

/** Escalations as the service would tell them. */
public final class Escalations {
    public static final UUID ID = UUID.fromString("019a9745-9d00-7f25-8f1a-3c5d2b7e9a10");

    private State state = State.SENT;
    private @Nullable NextDeadline next;
    private @Nullable Instant nextUpdateAt;
    private boolean waiting;
    private @Nullable String statement;
    private UUID id = ID;

    public static Escalations anEscalation() {
        return new Escalations();
    }

    public Escalations in(State wanted) {
        state = wanted;
        return this;
    }

    public Escalations withId(UUID wanted) {
        id = wanted;
        return this;
    }

    public Escalations due(Clock clock, Instant at) {
        next = new NextDeadline(clock, at, false, null);
        return this;
    }

    public Escalations promised(Instant at) {
        nextUpdateAt = at;
        return this;
    }

    public Escalations waitingSince(Instant since) {
        waiting = true;
        next = new NextDeadline(Clock.UPDATE, since.plusSeconds(3600), true, since);
        return this;
    }

    public Escalations saying(String wanted) {
        statement = wanted;
        return this;
    }

    public Escalation build() {
        return new Escalation(
                id,
                ID,
                "INC-10482",
                "CLT-77120",
                false,
                false,
                "paul",
                "N2",
                Urgency.H24,
                TakeUpClass.STANDARD,
                state,
                List.of(),
                null,
                "nora",
                null,
                List.of(),
                null,
                null,
                null,
                null,
                nextUpdateAt,
                next,
                1,
                false,
                waiting,
                statement == null ? null : new Escalation.Decision(statement),
                Instant.EPOCH,
                4);
    }
}
