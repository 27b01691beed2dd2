package org.accalmie.incident.sheet.part;

import jakarta.validation.constraints.NotNull;
import org.accalmie.events.PersonalData;
import org.accalmie.web.validation.Filled;
import org.accalmie.web.validation.Identifier;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** Who took the contact; the name stays in this service. */
public record AgentRequest(
        @NotNull(groups = Recorded.class, message = Texts.MISSING_ID)
        @Identifier
        @Filled
        @CodePointLength(max = Texts.ID)
        @Nullable
        String id,

        @PersonalData @CodePointLength(max = Texts.NAME) @Nullable
        String name,

        @CodePointLength(max = Texts.NAME) @Nullable String team) {

    public AgentRequest {
        id = Texts.idOrAbsent(id);
    }
}
