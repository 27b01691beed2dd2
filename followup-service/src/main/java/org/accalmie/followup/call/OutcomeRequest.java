package org.accalmie.followup.call;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.accalmie.events.Limits;
import org.accalmie.events.followup.CallOutcome;
import org.accalmie.events.followup.Intent;
import org.accalmie.followup.planning.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** How the call went. */
@Schema(examples = """
        {"reached": true, "commitmentsKept": true, "expertMadeContact": true, "planSatisfaction": 4,
         "intent": "STAYS", "corrections": "Send the invoice again", "note": "Calm, thanked us for calling"}""")
record OutcomeRequest(
        @NotNull Boolean reached,
        @Nullable Boolean commitmentsKept,
        @Nullable Boolean expertMadeContact,

        @Min(Limits.LOWEST_SCORE) @Max(Limits.HIGHEST_SCORE) @Nullable
        Integer planSatisfaction,

        @Nullable Intent intent,
        @CodePointLength(max = Limits.FREE_TEXT) @Nullable String corrections,
        @CodePointLength(max = Limits.FREE_TEXT) @Nullable String note) {
    Outcome outcome() {
        var said = new CallOutcome(reached, commitmentsKept, expertMadeContact, planSatisfaction, intent);
        return new Outcome(said, corrections, note);
    }

    /** As it is read once it is kept. */
    OutcomeResponse kept() {
        return new OutcomeResponse(
                reached, commitmentsKept, expertMadeContact, planSatisfaction, intent, corrections, note);
    }
}
