package org.accalmie.escalation.notification;

import java.time.Instant;
import java.util.UUID;
import org.accalmie.events.escalation.vocabulary.NotificationChannel;
import org.accalmie.events.escalation.vocabulary.NotificationReason;
import org.accalmie.events.escalation.vocabulary.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to be told of something, or told.
 *
 * @param version the version of the escalation that it tells of
 * @param team in whose contacts the recipient is found
 * @param recipient a user, or the team itself
 * @param at when it came into its state
 */
record Notification(
        UUID id,
        UUID escalationId,
        int version,
        String team,
        String recipient,
        NotificationChannel channel,
        NotificationReason reason,
        Urgency urgency,
        @Nullable Integer rung,
        NotificationState state,
        Instant createdAt,
        Instant dueAt,
        int attempts,
        Instant at,
        @Nullable String detail) {}
