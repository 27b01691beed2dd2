package org.accalmie.events.sheet;

import org.jspecify.annotations.Nullable;

/** What the agent did; absent means not said. */
public record Handling(
        @Nullable Boolean reformulated,
        @Nullable Boolean listened,
        @Nullable Boolean keptCalm,
        @Nullable Boolean offeredSolutions) {}
