package org.accalmie.console.page;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;

/** A key for each form that is shown: sent again, it is the same command. */
@Singleton
public class IdempotencyKeys {
    private static final int BYTES = 18;

    private final SecureRandom random = new SecureRandom();

    public String next() {
        var key = new byte[BYTES];
        random.nextBytes(key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }
}
