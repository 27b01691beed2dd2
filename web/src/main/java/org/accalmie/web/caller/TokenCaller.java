package org.accalmie.web.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import org.accalmie.web.Caller;
import org.eclipse.microprofile.jwt.JsonWebToken;

@RequestScoped
final class TokenCaller implements Caller {
    private final SecurityIdentity identity;
    private final JsonWebToken token;

    TokenCaller(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    @Override
    public String name() {
        String preferred = token.getClaim("preferred_username");
        return preferred == null ? token.getSubject() : preferred;
    }

    @Override
    public Set<String> roles() {
        return identity.getRoles();
    }
}
