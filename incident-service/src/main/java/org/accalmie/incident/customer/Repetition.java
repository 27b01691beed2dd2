package org.accalmie.incident.customer;

import java.time.Instant;
import org.accalmie.events.sheet.assessment.Problem;
import org.accalmie.events.sheet.assessment.Reason;
import org.jspecify.annotations.Nullable;

/** A subject that the customer came for more than once: a reason or a problem, never both. */
public record Repetition(@Nullable Reason reason, @Nullable Problem problem, int contacts, Instant lastAt) {}
