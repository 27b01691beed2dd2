package org.accalmie.incident.sample;

import io.smallrye.mutiny.Uni;
import org.jspecify.annotations.Nullable;

/** Breaks the rule that code blocks. */
public class UniUser {
    @Nullable
    Uni<String> later;
}
