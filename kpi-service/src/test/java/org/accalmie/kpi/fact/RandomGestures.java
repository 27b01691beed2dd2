package org.accalmie.kpi.fact;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.accalmie.events.incident.GestureApplied;
import org.accalmie.events.incident.GestureApproved;
import org.accalmie.events.incident.GestureEvent;
import org.accalmie.events.incident.GestureJudged;
import org.accalmie.events.incident.GestureOverdue;
import org.accalmie.events.incident.GestureProposed;
import org.accalmie.events.incident.GestureRefused;
import org.accalmie.events.incident.GestureState;
import org.accalmie.events.incident.OfferedGesture;
import org.accalmie.events.incident.Verdict;
import org.accalmie.events.sheet.GestureType;
import org.jspecify.annotations.Nullable;

/** Lives of goodwill gestures, from the proposal on, cut off anywhere. */
public final class RandomGestures {
    private final Random random;

    public RandomGestures(long seed) {
        random = new Random(seed);
    }

    /** Its events in the order in which they happened. */
    public List<GestureEvent> of(UUID incident) {
        var events = new ArrayList<GestureEvent>();
        var id = new UUID(random.nextLong(), random.nextLong());
        var verdict = verdict();
        events.add(new GestureProposed(
                incident, "CLT-1", offer(id, GestureState.PROPOSED, verdict, new Times(null, null), 1)));
        int life = random.nextInt(6);
        if (life == 0) {
            return events;
        }
        var decidedAt = RandomIncidents.RECORDED_AT.plusSeconds(random.nextInt(10_000));
        if (life == 1) {
            events.add(new GestureRefused(
                    incident, "CLT-1", offer(id, GestureState.REFUSED, verdict, new Times(decidedAt, null), 2)));
            return events;
        }
        events.add(new GestureApproved(
                incident, "CLT-1", offer(id, GestureState.APPROVED, verdict, new Times(decidedAt, null), 2)));
        if (life == 2) {
            return events;
        }
        if (life > 3) {
            events.add(new GestureOverdue(
                    incident, "CLT-1", offer(id, GestureState.APPROVED, verdict, new Times(decidedAt, null), 3)));
        }
        int version = events.size() + 1;
        if (life != 4) {
            var after = delay(life);
            var applied =
                    offer(id, GestureState.APPLIED, verdict, new Times(decidedAt, decidedAt.plus(after)), version);
            events.add(new GestureApplied(incident, "CLT-1", applied));
            if (random.nextBoolean()) {
                var judged = offer(
                        id, GestureState.APPLIED, verdict(), new Times(decidedAt, decidedAt.plus(after)), version + 1);
                events.add(new GestureJudged(incident, "CLT-1", judged));
            }
        }
        return events;
    }

    /** On the second of the day's end every so often. */
    private Duration delay(int life) {
        if (life == 5) {
            return Duration.ofHours(25);
        }
        return random.nextBoolean() ? Duration.ofHours(24) : Duration.ofSeconds(random.nextInt(86_400));
    }

    private record Times(
            @Nullable Instant decidedAt, @Nullable Instant appliedAt) {}

    private static OfferedGesture offer(UUID id, GestureState state, Verdict verdict, Times times, int version) {
        return new OfferedGesture(
                id,
                GestureType.ACCOUNT_CREDIT,
                null,
                BigDecimal.TEN,
                BigDecimal.TEN,
                state,
                verdict,
                List.of(),
                false,
                1,
                false,
                "agent",
                RandomIncidents.RECORDED_AT,
                null,
                times.decidedAt(),
                times.appliedAt(),
                version);
    }

    private Verdict verdict() {
        return Verdict.values()[random.nextInt(Verdict.values().length)];
    }
}
