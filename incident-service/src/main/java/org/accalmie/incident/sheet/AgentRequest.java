package org.accalmie.incident.sheet;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** Who took the contact; the name stays in this service. */
public record AgentRequest(
        @NotBlank(groups = Recorded.class) @CodePointLength(max = Texts.ID) @Nullable
        String id,

        @CodePointLength(max = Texts.NAME) @Nullable String name,
        @CodePointLength(max = Texts.NAME) @Nullable String team) {}
