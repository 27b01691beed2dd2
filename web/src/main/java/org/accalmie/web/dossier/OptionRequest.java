package org.accalmie.web.dossier;

import org.accalmie.events.Limits;
import org.accalmie.events.sheet.Dossier;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** One way to decide, with what it costs. */
public record OptionRequest(
        @CodePointLength(max = Limits.FREE_TEXT) @Nullable String label,
        @CodePointLength(max = Limits.FREE_TEXT) @Nullable String cost,
        @CodePointLength(max = Limits.FREE_TEXT) @Nullable String delay,
        @CodePointLength(max = Limits.FREE_TEXT) @Nullable String risk,
        @CodePointLength(max = Limits.FREE_TEXT) @Nullable String precedent) {
    Dossier.Option option() {
        return new Dossier.Option(label, cost, delay, risk, precedent);
    }
}
