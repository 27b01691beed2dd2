package org.accalmie.escalation.handover;

import java.util.List;
import java.util.stream.Stream;
import org.accalmie.escalation.timer.Deadline;
import org.accalmie.escalation.timer.TimerKind;
import org.jspecify.annotations.Nullable;

/** Which deadlines are pending follows from the state alone, so that nothing rings that was made moot. */
final class Pending {
    private Pending() {}

    static List<Deadline> of(Escalation escalation) {
        return Stream.of(takeUp(escalation)).flatMap(Stream::ofNullable).toList();
    }

    private static @Nullable Deadline takeUp(Escalation escalation) {
        var clock = escalation.takeUp();
        return clock.ringsAt() == null
                ? null
                : new Deadline(escalation.id(), TimerKind.TAKE_UP, clock.run(), clock.rung() + 1, clock.ringsAt());
    }
}
