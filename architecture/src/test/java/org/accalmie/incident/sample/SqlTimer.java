package org.accalmie.incident.sample;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Breaks the rule that statements are stores'. */
public class SqlTimer {
    @Nullable
    Jdbi jdbi;
}
