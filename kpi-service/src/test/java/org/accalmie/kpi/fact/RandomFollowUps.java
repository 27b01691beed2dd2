package org.accalmie.kpi.fact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.accalmie.events.followup.CallOutcome;
import org.accalmie.events.followup.Cause;
import org.accalmie.events.followup.FollowUpCancelled;
import org.accalmie.events.followup.FollowUpDone;
import org.accalmie.events.followup.FollowUpEvent;
import org.accalmie.events.followup.FollowUpMissed;
import org.accalmie.events.followup.FollowUpPlanned;
import org.accalmie.events.followup.FollowUpRescheduled;
import org.accalmie.events.followup.FollowUpState;

/** Lives of proactive calls, cut off anywhere, whose incidents change on the way. */
public final class RandomFollowUps {
    private static final List<Cause> CAUSES = List.of(Cause.CHURN_HIGH);
    private static final int THREE_DAYS = 3 * 86_400;

    private final Random random;

    public RandomFollowUps(long seed) {
        random = new Random(seed);
    }

    /** Its events in the order in which they happened. */
    public List<FollowUpEvent> of(UUID one, UUID other) {
        var id = new UUID(random.nextLong(), random.nextLong());
        var events = new ArrayList<FollowUpEvent>();
        var dueAt = RandomIncidents.RECORDED_AT.plusSeconds(random.nextInt(THREE_DAYS));
        var first = random.nextBoolean() ? List.of(one) : List.of(one, other);
        events.add(new FollowUpPlanned(id, "CLT-1", first, CAUSES, dueAt, FollowUpState.PLANNED, 1));
        var last = List.of(List.of(one), List.of(other), List.of(other, one)).get(random.nextInt(3));
        var later = dueAt.plusSeconds(random.nextInt(THREE_DAYS));
        events.add(new FollowUpRescheduled(id, "CLT-1", last, CAUSES, later, FollowUpState.PLANNED, 2));
        switch (random.nextInt(4)) {
            case 0 -> events.add(done(id, last, later));
            case 1 -> events.add(new FollowUpMissed(id, "CLT-1", last, CAUSES, later, FollowUpState.MISSED, 3));
            case 2 -> events.add(new FollowUpCancelled(id, "CLT-1", last, CAUSES, later, FollowUpState.CANCELLED, 3));
            default -> {
                // still to be made
            }
        }
        return events;
    }

    private FollowUpDone done(UUID id, List<UUID> incidents, Instant dueAt) {
        var doneAt = dueAt.plusNanos(random.nextLong(-86_400_000_000_000L, 86_400_000_000_000L) / 1_000 * 1_000);
        var satisfaction = random.nextBoolean() ? 1 + random.nextInt(5) : null;
        var outcome = new CallOutcome(true, null, null, satisfaction, null);
        return new FollowUpDone(id, "CLT-1", incidents, CAUSES, dueAt, FollowUpState.DONE, doneAt, outcome, 3);
    }
}
