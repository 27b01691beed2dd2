package org.accalmie.console.upstream;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next where the next one begins, absent on the last
 */
public record Listed<T>(
        List<T> items, @Nullable String next, @Nullable Instant asOf) {}
