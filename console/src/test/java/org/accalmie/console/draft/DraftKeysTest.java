package org.accalmie.console.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class DraftKeysTest {
    private final DraftKeys keys = new DraftKeys("a secret of the console, 32 long");

    @Test
    void shouldBeTheSameForAPersonInEverySession() {
        assertThat(keys.of("paul")).isEqualTo(keys.of("paul"));
        assertThat(Base64.getDecoder().decode(keys.of("paul"))).hasSize(32);
    }

    @Test
    void shouldBeAnotherForAnybodyElseAndAnyOtherConsole() {
        assertThat(keys.of("paul")).isNotEqualTo(keys.of("nora"));
        assertThat(keys.of("paul")).isNotEqualTo(new DraftKeys("another secret of another console").of("paul"));
    }
}
