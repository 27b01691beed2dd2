package org.accalmie.local.testing;

import java.time.Duration;
import java.util.Map;
import org.accalmie.local.identity.TokenClient;

/** Real access tokens of the test JVM's OIDC provider. */
public final class Tokens {
    private static final TokenClient CLIENT = new TokenClient(LocalStack.issuer());

    private Tokens() {}

    /** The demo user whose name is the role. */
    public static String of(String role) {
        return CLIENT.fetch(Map.of("role", role));
    }

    public static String of(String user, String... roles) {
        return CLIENT.fetch(Map.of("username", user, "role", String.join(",", roles)));
    }

    /** A token of the role whose claims are replaced by those of a JSON object; null takes one away. */
    public static String withClaims(String role, String claims) {
        return CLIENT.fetch(Map.of("role", role, "claims", claims));
    }

    /** A token of the role that is valid for so long. */
    public static String lasting(Duration lifetime, String role) {
        return CLIENT.fetch(Map.of("role", role, "lifetime", lifetime.toString()));
    }

    /** A token of the role that was valid until a minute ago. */
    public static String expired(String role) {
        return CLIENT.fetch(Map.of("role", role, "lifetime", "-PT1M"));
    }
}
