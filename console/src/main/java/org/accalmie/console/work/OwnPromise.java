package org.accalmie.console.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that was promised to a customer. */
public record OwnPromise(
        @Nullable String customerId, @Nullable String action, Instant dueAt) {}
