package org.accalmie.web.dossier;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.accalmie.events.Limits;
import org.accalmie.events.sheet.Dossier;
import org.accalmie.events.sheet.EvidenceKind;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** A link to a piece of evidence; web addresses only, since the console shows it as a link. */
public record EvidenceRequest(
        @Nullable EvidenceKind kind,

        @NotNull
        @CodePointLength(max = Limits.URL)
        @Pattern(regexp = "(?i)https?://\\S+", message = "must be a web address")
        @Nullable
        String url) {
    Dossier.Evidence evidence() {
        return new Dossier.Evidence(kind, Objects.requireNonNull(url));
    }
}
