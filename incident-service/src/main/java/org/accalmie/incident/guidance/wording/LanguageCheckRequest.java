package org.accalmie.incident.guidance.wording;

import jakarta.validation.constraints.NotNull;
import org.accalmie.events.Limits;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** A text that is to go to a customer. */
@Schema(examples = """
        {"text": "Calmez-vous, je n’y peux rien.", "lang": "fr"}""")
public record LanguageCheckRequest(
        @Schema(examples = "Calmez-vous, je n’y peux rien.") @NotNull @CodePointLength(max = Limits.FREE_TEXT)
        String text,

        @Schema(description = "fr or en; that of Accept-Language without it", examples = "fr") @Nullable
        String lang) {}
