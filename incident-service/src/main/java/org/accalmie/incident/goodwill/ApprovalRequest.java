package org.accalmie.incident.goodwill;

import jakarta.validation.constraints.NotNull;
import org.accalmie.events.Limits;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** What another person decides on a gesture. */
@Schema(examples = """
        {"decision": "APPROVED", "comment": "A customer of three years"}""")
public record ApprovalRequest(
        @NotNull Decision decision,
        @CodePointLength(max = Limits.FREE_TEXT) @Nullable String comment) {
    /** Named like the state it leads to. */
    public enum Decision {
        APPROVED,
        REFUSED
    }
}
