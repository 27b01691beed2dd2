package org.accalmie.events.sheet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The ticket in the source tool. */
public record Ticket(
        @Nullable String id,
        @Nullable TicketPriority priority,
        @Nullable String assignedTo,
        @Nullable Instant callbackDueAt) {}
