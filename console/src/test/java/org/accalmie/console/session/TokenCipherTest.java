package org.accalmie.console.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TokenCipherTest {
    private final TokenCipher cipher = new TokenCipher("a key");

    @Test
    void shouldOpenWhatItSealed() {
        assertThat(cipher.open(cipher.seal("tokens é", "one"), "one")).contains("tokens é");
    }

    @Test
    void shouldShowNothingOfIt() {
        assertThat(new String(cipher.seal("tokens", "one"), StandardCharsets.ISO_8859_1))
                .doesNotContain("tokens");
        assertThat(cipher.seal("tokens", "one")).isNotEqualTo(cipher.seal("tokens", "one"));
    }

    @Test
    void shouldOpenForNoOtherSessionKeyOrText() {
        var sealed = cipher.seal("tokens", "one");
        assertThat(cipher.open(sealed, "two")).isEmpty();
        assertThat(new TokenCipher("another").open(sealed, "one")).isEmpty();
        sealed[20] ^= 1;
        assertThat(cipher.open(sealed, "one")).isEmpty();
    }
}
