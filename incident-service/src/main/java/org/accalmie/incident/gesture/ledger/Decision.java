package org.accalmie.incident.gesture.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who decided on a gesture, when, and what they said. */
public record Decision(String by, Instant at, @Nullable String comment) {}
