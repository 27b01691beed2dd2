package org.accalmie.kpi.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.accalmie.events.followup.FollowUpDone;
import org.accalmie.events.followup.FollowUpEvent;
import org.accalmie.events.followup.FollowUpMissed;
import org.jspecify.annotations.Nullable;

/** What happened to a call, in the order in which it did, and what domain.md counts of it. */
record CallStory(List<FollowUpEvent> events) {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    List<UUID> incidents() {
        return events.getLast().incidentIds();
    }

    /** Whether it was made in time; nothing while it is open, or called off. */
    Stream<Boolean> onTime() {
        return switch (events.getLast()) {
            case FollowUpDone done -> Stream.of(!day(done.doneAt()).isAfter(day(done.dueAt())));
            case FollowUpMissed missed -> Stream.of(false);
            default -> Stream.empty();
        };
    }

    @Nullable
    FollowUpDone withSatisfaction() {
        return events.getLast() instanceof FollowUpDone done && done.outcome().planSatisfaction() != null ? done : null;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, PARIS);
    }
}
