package org.accalmie.web.caller;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who was found behind a token within the last minute, while it is valid. */
@Singleton
final class IdentityCache {
    /** For as long, at most, a token is believed that is signed with a key which its issuer has withdrawn. */
    private static final Duration MEMORY = Duration.ofMinutes(1);

    /** A few kilobytes each. */
    private static final int MOST = 1_000;

    private final Cache<String, SecurityIdentity> known;
    private final InstantSource clock;

    /** By the system's clock, as tokens are verified, also where the service's own is shifted. */
    @Inject
    IdentityCache() {
        this(InstantSource.system(), Ticker.systemTicker());
    }

    IdentityCache(InstantSource clock, Ticker ticker) {
        this.clock = clock;
        known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .ticker(ticker)
                .expireAfter(Expiry.<String, SecurityIdentity>creating((header, caller) -> memory(caller)))
                .build();
    }

    /** @param authorization the header as it came */
    Optional<SecurityIdentity> find(String authorization) {
        return Optional.ofNullable(known.getIfPresent(authorization));
    }

    void remember(String authorization, SecurityIdentity verified) {
        known.put(authorization, withoutRequest(verified));
    }

    private Duration memory(SecurityIdentity caller) {
        var token = (JsonWebToken) caller.getPrincipal();
        var left = Duration.between(clock.instant(), Instant.ofEpochSecond(token.getExpirationTime()));
        return left.isNegative() ? Duration.ZERO : min(left, MEMORY);
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static SecurityIdentity withoutRequest(SecurityIdentity caller) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(caller.getPrincipal())
                .addCredentials(caller.getCredentials())
                .addAttribute(CallerAugmentor.NAME, caller.getAttribute(CallerAugmentor.NAME))
                .addRoles(caller.getRoles())
                .build();
    }
}
