package org.accalmie.events.followup;

import java.time.Instant;
import java.util.UUID;
import org.accalmie.events.Event;
import org.accalmie.events.Topic;
import org.accalmie.events.sheet.CommitmentOwner;
import org.jspecify.annotations.Nullable;

/** An event about what was promised in an incident; what it was stands in the incident. */
public sealed interface CommitmentEvent extends Event
        permits CommitmentOpened, CommitmentKept, CommitmentBroken, CommitmentReleased {
    UUID commitmentId();

    UUID incidentId();

    String customerId();

    @Nullable
    CommitmentOwner owner();

    /** As it was said, or as it follows from the moment at which its condition was met. */
    Instant dueAt();

    CommitmentState state();

    int version();

    @Override
    default Topic topic() {
        return Topic.FOLLOW_UPS;
    }

    @Override
    default String key() {
        return incidentId().toString();
    }

    @Override
    default String subject() {
        return incidentId().toString();
    }
}
