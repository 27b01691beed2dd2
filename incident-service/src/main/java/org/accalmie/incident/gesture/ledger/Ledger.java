package org.accalmie.incident.gesture.ledger;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.accalmie.eventing.Outbox;
import org.accalmie.eventing.erased.ErasedIncidents;
import org.accalmie.events.incident.GestureApplied;
import org.accalmie.events.incident.GestureApproved;
import org.accalmie.events.incident.GestureJudged;
import org.accalmie.events.incident.GestureOverdue;
import org.accalmie.events.incident.GestureRefused;
import org.accalmie.events.incident.GestureState;
import org.accalmie.events.incident.Verdict;
import org.accalmie.incident.gesture.ledger.Outcome.Done;
import org.accalmie.incident.gesture.ledger.Outcome.Refused;
import org.jspecify.annotations.Nullable;

/** What becomes of gestures after they were offered. Every command is empty where the incident has no gesture. */
@Singleton
public class Ledger {
    /** Approved is promised: it must be with the customer the next day (domain.md section 6). */
    private static final Duration TO_APPLY = Duration.ofHours(24);

    private static final int BATCH = 100;

    private final GestureStore store;
    private final ErasedIncidents erased;
    private final Outbox outbox;
    private final InstantSource clock;

    Ledger(GestureStore store, ErasedIncidents erased, Outbox outbox, InstantSource clock) {
        this.store = store;
        this.erased = erased;
        this.outbox = outbox;
        this.clock = clock;
    }

    public Optional<Outcome> approve(UUID incidentId, Reviewer by, @Nullable String comment) {
        return review(incidentId, by, comment, (entry, decision) -> decide(entry, GestureState.APPROVED, decision));
    }

    public Optional<Outcome> refuse(UUID incidentId, Reviewer by, @Nullable String comment) {
        return review(incidentId, by, comment, (entry, decision) -> decide(entry, GestureState.REFUSED, decision));
    }

    public Optional<Outcome> apply(UUID incidentId, String by, @Nullable String reference) {
        return store.lock(incidentId).map(entry -> apply(entry, by, kept(entry, reference)));
    }

    public Optional<Outcome> judge(UUID incidentId, Verdict verdict, Reviewer by, String reason) {
        return review(incidentId, by, reason, (entry, decision) -> {
            var judged = store.judge(entry.gesture().gestureId(), verdict, decision);
            outbox.append(new GestureJudged(judged.incidentId(), judged.customerId(), judged.gesture()));
            return new Done(judged);
        });
    }

    /** Tells of approved gestures that were not applied in time; whether there may be more. */
    boolean tellOverdue() {
        var now = clock.instant();
        var overdue = store.claimOverdue(now.minus(TO_APPLY), now, BATCH);
        outbox.append(overdue.stream()
                .map(entry -> new GestureOverdue(entry.incidentId(), entry.customerId(), entry.gesture()))
                .toList());
        return overdue.size() == BATCH;
    }

    /** Another person than whoever offered it, and than the agent, then and now. */
    private Optional<Outcome> review(
            UUID incidentId,
            Reviewer by,
            @Nullable String comment,
            BiFunction<LedgerEntry, Decision, Outcome> command) {
        return store.lock(incidentId)
                .map(entry -> entry.isOwnOf(by)
                        ? new Outcome.Own()
                        : command.apply(entry, decision(entry, by.name(), comment)));
    }

    private Outcome decide(LedgerEntry entry, GestureState state, Decision decision) {
        if (isRepeat(entry, state, decision)) {
            return new Done(entry);
        }
        if (!entry.is(GestureState.PROPOSED)) {
            return refused(entry, "gesture-is-decided-once", "The gesture is decided already.");
        }
        var decided = store.decide(entry.gesture().gestureId(), state, decision);
        outbox.append(
                state == GestureState.APPROVED
                        ? new GestureApproved(decided.incidentId(), decided.customerId(), decided.gesture())
                        : new GestureRefused(decided.incidentId(), decided.customerId(), decided.gesture()));
        return new Done(decided);
    }

    private Outcome apply(LedgerEntry entry, String by, @Nullable String reference) {
        if (entry.is(GestureState.APPLIED) && Objects.equals(entry.reference(), reference)) {
            return new Done(entry);
        }
        if (!entry.is(GestureState.APPROVED)) {
            return refused(
                    entry,
                    "only-approved-gestures-are-applied",
                    entry.is(GestureState.APPLIED)
                            ? "The gesture is applied already, under another reference."
                            : "The gesture is not approved.");
        }
        var applied = store.apply(entry.gesture().gestureId(), by, reference, clock.instant());
        outbox.append(new GestureApplied(applied.incidentId(), applied.customerId(), applied.gesture()));
        return new Done(applied);
    }

    private Decision decision(LedgerEntry entry, String by, @Nullable String comment) {
        return new Decision(by, clock.instant(), kept(entry, comment));
    }

    /** What is said about an erased incident would stay for ever. */
    private @Nullable String kept(LedgerEntry entry, @Nullable String text) {
        return text == null || erased.containsAsCommitted(entry.incidentId()) ? null : text;
    }

    private static boolean isRepeat(LedgerEntry entry, GestureState state, Decision decision) {
        return entry.is(state) && decision.by().equals(entry.gesture().decidedBy());
    }

    private static Outcome refused(LedgerEntry entry, String rule, String detail) {
        return new Refused(entry.gesture().state(), rule, detail);
    }
}
