package org.accalmie.followup.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTokenTest {
    private final LinkToken token = LinkToken.drawn(UUID.randomUUID(), new SecureRandom());

    @Test
    void shouldOpenWhatItWasDrawnFor() {
        var read = LinkToken.read(token.text()).orElseThrow();

        assertThat(read.linkId()).isEqualTo(token.linkId());
        assertThat(read.opens(token.hash())).isTrue();
    }

    @Test
    void shouldNotOpenAnother() {
        var other = LinkToken.drawn(token.linkId(), new SecureRandom());

        assertThat(other.opens(token.hash())).isFalse();
    }

    @Test
    void shouldNotBePrinted() {
        assertThat(token.toString()).doesNotContain(token.text().substring(24)).contains(token.linkId() + "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!", "AAAA", "%00", "ééé"})
    void shouldNotReadWhatIsNone(String text) {
        assertThat(LinkToken.read(text)).isEmpty();
    }
}
