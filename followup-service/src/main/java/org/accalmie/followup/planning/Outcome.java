package org.accalmie.followup.planning;

import org.accalmie.events.followup.CallOutcome;
import org.jspecify.annotations.Nullable;

/**
 * How a call went.
 *
 * @param corrections what the customer asked to be put right; a text of people, as the note is
 */
public record Outcome(
        CallOutcome said,
        @Nullable String corrections,
        @Nullable String note) {}
