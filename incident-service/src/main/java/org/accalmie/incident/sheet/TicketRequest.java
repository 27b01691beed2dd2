package org.accalmie.incident.sheet;

import java.time.Instant;
import org.accalmie.events.sheet.TicketPriority;
import org.accalmie.web.Filled;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** The ticket in the source tool; one that says nothing is none. */
public record TicketRequest(
        @Filled @CodePointLength(max = Texts.ID) @Nullable String id,
        @Nullable TicketPriority priority,
        @CodePointLength(max = Texts.NAME) @Nullable String assignedTo,
        @Nullable Instant callbackDueAt) {

    boolean saysNothing() {
        return isBlank(id) && isBlank(assignedTo) && priority == null && callbackDueAt == null;
    }

    private static boolean isBlank(@Nullable String text) {
        return Texts.orAbsent(text) == null;
    }
}
