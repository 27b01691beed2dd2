package org.accalmie.escalation.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.accalmie.escalation.timer.Deadline;
import org.accalmie.escalation.timer.TimerKind;
import org.jspecify.annotations.Nullable;

/** Which deadlines are pending follows from the state and the table, so that nothing rings that was made moot. */
final class PendingDeadlines {
    private PendingDeadlines() {}

    static List<Deadline> of(Escalation escalation) {
        if (escalation.waiting()) {
            return List.of();
        }
        var preparation = escalation.preparation();
        var takeUp = escalation.takeUp();
        var promise = escalation.promise();
        return Stream.of(
                        deadline(
                                escalation,
                                TimerKind.PREPARATION,
                                preparation.run(),
                                preparation.reminders() + 1,
                                preparation.dueAt()),
                        deadline(escalation, TimerKind.TAKE_UP, takeUp.run(), takeUp.rung() + 1, takeUp.ringsAt()),
                        deadline(
                                escalation,
                                TimerKind.UPDATE,
                                promise.run(),
                                1,
                                promise.overdue() ? null : promise.nextUpdateAt()))
                .flatMap(Stream::ofNullable)
                .filter(deadline -> Transitions.allow(escalation, occurrence(deadline.kind())))
                .toList();
    }

    /** What happens when a deadline of that kind falls due. */
    private static Occurrence occurrence(TimerKind kind) {
        return switch (kind) {
            case PREPARATION -> Occurrence.PREPARATION_DUE;
            case TAKE_UP -> Occurrence.TAKE_UP_DUE;
            case UPDATE -> Occurrence.UPDATE_DUE;
        };
    }

    /** Whether a deadline is still one of them. */
    static boolean holds(Escalation escalation, Deadline deadline) {
        return of(escalation).stream()
                .anyMatch(each -> each.kind() == deadline.kind()
                        && each.run() == deadline.run()
                        && each.number() == deadline.number());
    }

    private static @Nullable Deadline deadline(
            Escalation escalation, TimerKind kind, int run, int number, @Nullable Instant dueAt) {
        return dueAt == null ? null : new Deadline(escalation.id(), kind, run, number, dueAt);
    }
}
