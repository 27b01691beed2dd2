package org.accalmie.incident.sheet.part;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.accalmie.events.PersonalData;
import org.accalmie.events.sheet.CommitmentOwner;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** A dated promise to the customer; while it is being typed, part of one. */
public record CommitmentRequest(
        @PersonalData(leavesTrace = true)
        @NotBlank(groups = Recorded.class)
        @CodePointLength(max = Texts.FREE)
        @Nullable
        String action,

        @NotNull(groups = Recorded.class) @Nullable Instant dueAt,
        @Nullable CommitmentOwner owner,

        @PersonalData(leavesTrace = true) @CodePointLength(max = Texts.FREE) @Nullable
        String condition) {
    public CommitmentRequest {
        condition = Texts.orAbsent(condition);
    }
}
