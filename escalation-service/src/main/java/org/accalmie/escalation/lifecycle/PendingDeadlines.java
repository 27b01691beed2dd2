package org.accalmie.escalation.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.accalmie.escalation.timer.Deadline;
import org.accalmie.escalation.timer.TimerKind;
import org.jspecify.annotations.Nullable;

/** Which deadlines are pending follows from the state alone, so that nothing rings that was made moot. */
final class PendingDeadlines {
    private PendingDeadlines() {}

    static List<Deadline> of(Escalation escalation) {
        if (escalation.waiting() || escalation.over()) {
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
                .toList();
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
