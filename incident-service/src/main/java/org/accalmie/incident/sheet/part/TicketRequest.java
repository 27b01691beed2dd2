package org.accalmie.incident.sheet.part;

import java.time.Instant;
import org.accalmie.events.PersonalData;
import org.accalmie.events.sheet.TicketPriority;
import org.accalmie.web.validation.Filled;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** The ticket in the source tool; one that says nothing is none. */
public record TicketRequest(
        @PersonalData @Filled @CodePointLength(max = Texts.ID) @Nullable
        String id,

        @Nullable TicketPriority priority,

        @PersonalData @CodePointLength(max = Texts.NAME) @Nullable
        String assignedTo,

        @Nullable Instant callbackDueAt) {

    public boolean saysNothing() {
        return isBlank(id) && isBlank(assignedTo) && priority == null && callbackDueAt == null;
    }

    private static boolean isBlank(@Nullable String text) {
        return Texts.orAbsent(text) == null;
    }
}
