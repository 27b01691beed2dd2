package org.accalmie.followup.call;

import org.accalmie.events.followup.Intent;
import org.jspecify.annotations.Nullable;

/** How a call went, as supervisors read it. */
record OutcomeResponse(
        boolean reached,
        @Nullable Boolean commitmentsKept,
        @Nullable Boolean expertMadeContact,
        @Nullable Integer planSatisfaction,
        @Nullable Intent intent,
        @Nullable String corrections,
        @Nullable String note) {}
