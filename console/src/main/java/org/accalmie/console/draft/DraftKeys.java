package org.accalmie.console.draft;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.accalmie.console.session.SessionConfig;

/**
 * The key under which a browser keeps what it could not send. Each person has one, the same in every session: what was
 * kept before a session ended opens after the next sign-in of the same person, and for nobody else.
 */
@Singleton
class DraftKeys {
    private static final String HMAC = "HmacSHA256";
    private static final String PURPOSE = "draft\0";

    private final SecretKeySpec secret;

    @Inject
    DraftKeys(SessionConfig config) {
        this(config.key());
    }

    DraftKeys(String secret) {
        this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC);
    }

    /** 256 bits, in base 64. */
    String of(String person) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(secret);
            return Base64.getEncoder().encodeToString(mac.doFinal((PURPOSE + person).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
