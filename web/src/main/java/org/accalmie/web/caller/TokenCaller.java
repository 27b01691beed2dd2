package org.accalmie.web.caller;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;

@RequestScoped
final class TokenCaller implements Caller {
    private final SecurityIdentity identity;

    TokenCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    @Override
    public String name() {
        String name = identity.getAttribute(CallerAugmentor.NAME);
        if (name == null) {
            throw new UnauthorizedException();
        }
        return name;
    }

    @Override
    public Set<String> roles() {
        return identity.getRoles();
    }
}
