package org.accalmie.incident.sheet.part;

import org.jspecify.annotations.Nullable;

/** What the agent did; absent means not said, and is never taken for a no. */
public record HandlingRequest(
        @Nullable Boolean reformulated,
        @Nullable Boolean listened,
        @Nullable Boolean keptCalm,
        @Nullable Boolean offeredSolutions) {}
