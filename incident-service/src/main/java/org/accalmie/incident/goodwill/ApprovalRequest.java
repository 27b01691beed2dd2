package org.accalmie.incident.goodwill;

import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** What another person decides on a gesture. */
public record ApprovalRequest(
        @NotNull Decision decision,
        @CodePointLength(max = 4_000) @Nullable String comment) {
    /** Named like the state it leads to. */
    public enum Decision {
        APPROVED,
        REFUSED
    }
}
