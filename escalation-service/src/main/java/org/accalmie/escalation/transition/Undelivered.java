package org.accalmie.escalation.transition;

import java.util.UUID;
import org.accalmie.events.escalation.vocabulary.NotificationChannel;
import org.accalmie.events.escalation.vocabulary.NotificationReason;
import org.jspecify.annotations.Nullable;

/**
 * A notification that reached nobody.
 *
 * @param rung the step of the ladder it was about; absent where it was about none
 * @param cause why, without any address
 * @param nobodyTold whether all others that were to be told of the same failed as well
 */
public record Undelivered(
        UUID escalationId,
        String recipient,
        NotificationChannel channel,
        NotificationReason reason,
        @Nullable Integer rung,
        String cause,
        boolean nobodyTold) {}
