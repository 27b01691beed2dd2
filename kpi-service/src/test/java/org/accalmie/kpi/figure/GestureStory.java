package org.accalmie.kpi.figure;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.accalmie.events.incident.GestureEvent;
import org.accalmie.events.incident.GestureOverdue;
import org.accalmie.events.incident.GestureState;
import org.accalmie.events.incident.OfferedGesture;
import org.accalmie.events.incident.Verdict;

/** What happened to a gesture, in the order in which it did, and what domain.md counts of it. */
record GestureStory(List<GestureEvent> events) {
    boolean withinPolicy() {
        return last().verdict() == Verdict.WITHIN_POLICY;
    }

    /** Whether the promise was kept; nothing while it is neither kept nor broken. */
    Stream<Boolean> appliedOnTime() {
        var applied = last().appliedAt();
        if (applied == null) {
            return events.stream().anyMatch(GestureOverdue.class::isInstance) ? Stream.of(false) : Stream.empty();
        }
        var took = Duration.between(requireNonNull(last().decidedAt()), applied);
        return Stream.of(took.compareTo(Duration.ofDays(1)) <= 0);
    }

    boolean given() {
        return last().state() == GestureState.APPROVED || last().state() == GestureState.APPLIED;
    }

    BigDecimal value() {
        var value = last().value();
        return value == null ? BigDecimal.ZERO : value;
    }

    private OfferedGesture last() {
        return events.getLast().gesture();
    }
}
