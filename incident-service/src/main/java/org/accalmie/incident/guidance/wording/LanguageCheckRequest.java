package org.accalmie.incident.guidance.wording;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text that is to go to a customer. */
public record LanguageCheckRequest(
        @Schema(examples = "Calmez-vous, je n’y peux rien.") @NotNull @Size(max = 4000)
        String text,

        @Schema(description = "fr or en; that of Accept-Language without it", examples = "fr") @Nullable
        String lang) {}
