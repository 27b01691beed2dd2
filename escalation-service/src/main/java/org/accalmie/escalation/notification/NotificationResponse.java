package org.accalmie.escalation.notification;

import java.time.Instant;
import java.util.UUID;
import org.accalmie.events.escalation.vocabulary.NotificationChannel;
import org.jspecify.annotations.Nullable;

/**
 * Who was told of what, or is going to be.
 *
 * @param recipient a user, a team, or a webhook by its description or else its id
 * @param reason why people are told, or of which event a webhook is
 * @param at when it came into its state, or was tried last
 * @param dueAt when it is told, or tried again; absent once it is over
 * @param attempts how often it was tried
 * @param detail why it waits, failed or was cancelled
 */
record NotificationResponse(
        UUID id,
        String recipient,
        NotificationChannel channel,
        String reason,
        @Nullable Integer rung,
        NotificationState state,
        Instant at,
        @Nullable Instant dueAt,
        int attempts,
        @Nullable String detail) {}
