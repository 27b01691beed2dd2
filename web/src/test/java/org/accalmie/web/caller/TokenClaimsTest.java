package org.accalmie.web.caller;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class TokenClaimsTest {
    @Test
    void shouldFindNoNameThatCannotBeWritten() {
        assertThat(claims("{\"sub\": \"\\ud800\"}").name("sub")).isEmpty();
        assertThat(claims("{\"sub\": \"\\ud83d\\ude00\"}").name("sub")).contains("😀");
    }

    @Test
    void shouldPreferAClaimOfTheWholeName() {
        var claims =
                claims("{\"a.b\": [\"one\"], \"a\": {\"b\": [\"two\"], \"c/d\": 1, \"c\": {\"d\": \"three four\"}}}");

        assertThat(claims.texts("a.b")).containsExactly("one");
        assertThat(claims.texts("a/b")).containsExactly("two");
        assertThat(claims.texts("a/c.d")).containsExactly("three", "four");
        assertThat(claims.texts("a.b.c")).isEmpty();
        assertThat(claims.texts("nothing")).isEmpty();
    }

    private static TokenClaims claims(String payload) {
        return TokenClaims.of("e30.%s.sig".formatted(Base64.getUrlEncoder().encodeToString(payload.getBytes(UTF_8))));
    }
}
