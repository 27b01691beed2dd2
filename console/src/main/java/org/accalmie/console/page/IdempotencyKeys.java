package org.accalmie.console.page;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/** A key for each form that is shown: sent again, it is the same command. */
@Singleton
public class IdempotencyKeys {
    private static final int BYTES = 18;

    private static final long VERSION = 0xF000L;
    private static final long FOUR = 0x4000L;
    private static final long VARIANT = Long.MIN_VALUE;

    private final SecureRandom random = new SecureRandom();

    /** For what is kept under an id of the person's own, such as a draft. */
    public UUID id() {
        return new UUID(random.nextLong() & ~VERSION | FOUR, random.nextLong() >>> 2 | VARIANT);
    }

    public String next() {
        var key = new byte[BYTES];
        random.nextBytes(key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }
}
