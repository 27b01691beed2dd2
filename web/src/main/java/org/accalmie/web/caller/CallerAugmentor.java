package org.accalmie.web.caller;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Gives whom a token names our roles, and lets nobody in whom it does not name. */
@Singleton
public final class CallerAugmentor implements SecurityIdentityAugmentor {
    /** The attribute that holds the caller's name. */
    public static final String NAME = "accalmie.caller";

    private final IdentityConfig config;
    private final RoleMapping mapping;

    CallerAugmentor(IdentityConfig config) {
        this.config = config;
        this.mapping = RoleMapping.of(config.rolePrefix(), config.roleMap());
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        var claims = TokenClaims.of(token.getRawToken());
        return claims.name(config.nameClaim())
                .map(name -> Uni.createFrom().item(named(name, claims, identity)))
                .orElseGet(
                        () -> Uni.createFrom().failure(new AuthenticationFailedException("The token names no caller")));
    }

    private SecurityIdentity named(String name, TokenClaims claims, SecurityIdentity identity) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addAttribute(NAME, name)
                .addRoles(roles(claims))
                .build();
    }

    private Set<String> roles(TokenClaims claims) {
        return mapping.roles(config.roleClaims().stream().flatMap(claims::texts).collect(Collectors.toSet()));
    }
}
