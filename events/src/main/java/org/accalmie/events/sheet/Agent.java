package org.accalmie.events.sheet;

import org.jspecify.annotations.Nullable;

/** The agent by id and team; the name is in no event. */
public record Agent(String id, @Nullable String team) {}
