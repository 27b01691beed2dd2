package org.accalmie.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.accalmie.local.Ports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityProviderIT {
    private static final IdentityProvider PROVIDER = new IdentityProvider(Ports.free());

    @BeforeAll
    static void start() {
        PROVIDER.start();
    }

    @AfterAll
    static void stop() {
        PROVIDER.stop();
    }

    @Test
    void shouldNameTheUserLikeTheRoleWhenNobodyIsNamed() {
        // when
        var claims = claims(Map.of("role", "care"));

        // then
        assertThat(claims)
                .contains("\"sub\":\"care\"")
                .contains("\"preferred_username\":\"care\"")
                .contains("\"groups\":[\"care\"]")
                .contains("\"aud\":\"accalmie\"")
                .contains("\"iss\":\"%s\"".formatted(PROVIDER.issuer()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent,supervisor", "agent supervisor", "agent ,  supervisor,"})
    void shouldGiveSeveralRolesToANamedUser(String roles) {
        // when
        var claims = claims(Map.of("role", roles, "username", "anna"));

        // then
        assertThat(claims).contains("\"sub\":\"anna\"").contains("\"groups\":[\"agent\",\"supervisor\"]");
    }

    @Test
    void shouldTakeTheClientForTheRoleWhenNoRoleIsSaid() {
        assertThat(claims(Map.of("client_id", "tool"))).contains("\"groups\":[\"tool\"]");
    }

    @Test
    void shouldLastOneHour() {
        // when
        var claims = claims(Map.of("role", "agent"));

        // then
        assertThat(Duration.between(instant(claims, "iat"), instant(claims, "exp")))
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void shouldGiveATokenThatIsExpiredAlready() {
        // when
        var claims = claims(Map.of("role", "agent", "lifetime", "-PT1M"));

        // then
        assertThat(instant(claims, "exp")).isAfter(instant(claims, "iat")).isBefore(Instant.now());
    }

    private static Instant instant(String claims, String name) {
        var matcher = Pattern.compile("\"%s\":(\\d+)".formatted(name)).matcher(claims);
        assertThat(matcher.find()).isTrue();
        return Instant.ofEpochSecond(Long.parseLong(matcher.group(1)));
    }

    private static String claims(Map<String, String> parameters) {
        var token = new TokenClient(PROVIDER.issuer()).fetch(parameters);
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
    }
}
