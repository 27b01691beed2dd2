package org.accalmie.eventing.outbox;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Spreads keys; a relay serves a part of the shards, and all of one key is in one of them. */
final class Shards {
    private static final int COUNT = 64;

    private Shards() {}

    static int of(@Nullable String key) {
        return Math.floorMod(Objects.hashCode(key), COUNT);
    }
}
