package org.accalmie.incident.sheet;

import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** One fact of the chronology. */
public record FactRequest(
        @Nullable Instant at,

        @NotBlank @CodePointLength(max = Texts.FREE) @Nullable
        String text) {}
