package org.accalmie.web.dossier;

import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.Objects;
import org.accalmie.events.Limits;
import org.accalmie.events.sheet.Dossier;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** One fact of the chronology. */
public record FactRequest(
        @Nullable Instant at,

        @NotBlank @CodePointLength(max = Limits.FREE_TEXT) @Nullable
        String text) {
    Dossier.Fact fact() {
        return new Dossier.Fact(at, Objects.requireNonNull(text));
    }
}
