package org.accalmie.web.caller;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IdentityCacheTest {
    private static final String HEADER = "Bearer of.a.token";

    private Instant now = Instant.parse("2026-03-04T10:00:00Z");
    private final IdentityCache known = new IdentityCache(
            () -> now, () -> Duration.between(Instant.EPOCH, now).toNanos());

    @Test
    void shouldKnowACallerForAMinute() {
        // given
        known.remember(HEADER, caller(now.plus(Duration.ofHours(1))));

        // when
        now = now.plus(Duration.ofSeconds(59));

        // then
        assertThat(known.find(HEADER)).hasValueSatisfying(caller -> {
            assertThat(caller.getPrincipal().getName()).isEqualTo("agnes");
            assertThat(caller.<String>getAttribute(CallerAugmentor.NAME)).isEqualTo("agnes");
            assertThat(caller.getRoles()).containsExactly("agent");
        });

        // when
        now = now.plus(Duration.ofSeconds(1));

        // then
        assertThat(known.find(HEADER)).isEmpty();
    }

    @Test
    void shouldForgetACallerWhoseTokenExpires() {
        // given
        known.remember(HEADER, caller(now.plus(Duration.ofSeconds(10))));

        // when
        now = now.plus(Duration.ofSeconds(9));

        // then
        assertThat(known.find(HEADER)).isPresent();

        // when
        now = now.plus(Duration.ofSeconds(1));

        // then
        assertThat(known.find(HEADER)).isEmpty();
    }

    @Test
    void shouldNotKnowTheBearerOfAnExpiredToken() {
        // when
        known.remember(HEADER, caller(now.minus(Duration.ofSeconds(1))));

        // then
        assertThat(known.find(HEADER)).isEmpty();
    }

    @Test
    void shouldKnowNobodyByAnotherToken() {
        // when
        known.remember(HEADER, caller(now.plus(Duration.ofHours(1))));

        // then
        assertThat(known.find(HEADER + "x")).isEmpty();
    }

    @Test
    void shouldKeepNothingOfTheRequest() {
        // given
        var ofRequest = QuarkusSecurityIdentity.builder(caller(now.plus(Duration.ofHours(1))))
                .addAttribute("request", new Object())
                .build();

        // when
        known.remember(HEADER, ofRequest);

        // then
        assertThat(known.find(HEADER))
                .hasValueSatisfying(
                        caller -> assertThat(caller.getAttributes()).containsOnlyKeys(CallerAugmentor.NAME));
    }

    private static SecurityIdentity caller(Instant expiry) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new Token(expiry))
                .addAttribute(CallerAugmentor.NAME, "agnes")
                .addRole("agent")
                .build();
    }

    private record Token(Instant expiry) implements JsonWebToken {
        @Override
        public String getName() {
            return "agnes";
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of(Claims.exp.name());
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> @Nullable T getClaim(String name) {
            return name.equals(Claims.exp.name()) ? (T) (Object) expiry.getEpochSecond() : null;
        }
    }
}
