package org.accalmie.escalation.notification;

import java.util.UUID;
import org.accalmie.events.escalation.vocabulary.NotificationChannel;

/** Somebody who was told that an escalation is overdue. */
record Told(UUID escalationId, String team, String recipient, NotificationChannel channel) {}
