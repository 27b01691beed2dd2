package org.accalmie.incident.sheet;

import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** One way to decide, with what it costs. */
public record OptionRequest(
        @CodePointLength(max = Texts.FREE) @Nullable String label,
        @CodePointLength(max = Texts.FREE) @Nullable String cost,
        @CodePointLength(max = Texts.FREE) @Nullable String delay,
        @CodePointLength(max = Texts.FREE) @Nullable String risk,
        @CodePointLength(max = Texts.FREE) @Nullable String precedent) {}
