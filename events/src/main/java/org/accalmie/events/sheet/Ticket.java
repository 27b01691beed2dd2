package org.accalmie.events.sheet;

import java.time.Instant;
import org.accalmie.events.Limits;
import org.accalmie.events.PersonalData;
import org.accalmie.events.Ranges;
import org.jspecify.annotations.Nullable;

/** The ticket in the source tool. */
public record Ticket(
        @PersonalData @Nullable String id,
        @Nullable TicketPriority priority,
        @PersonalData @Nullable String assignedTo,
        @Nullable Instant callbackDueAt) {
    public Ticket {
        new Ranges()
                .text("id", id, Limits.ID)
                .text("assignedTo", assignedTo, Limits.NAME)
                .instant("callbackDueAt", callbackDueAt)
                .require();
    }
}
