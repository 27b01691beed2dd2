package org.accalmie.incident.gesture.policy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who changed the policy, when, and why as far as they said. */
record PolicyChange(String by, Instant at, @Nullable String reason) {}
