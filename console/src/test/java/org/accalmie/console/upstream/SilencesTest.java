package org.accalmie.console.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SilencesTest {
    private static final Instant NOON = Instant.parse("2026-02-03T12:00:00Z");

    private Instant now = NOON;
    private final Silences silences = new Silences(() -> now);

    @Test
    void shouldTellSinceTheFirstQuestionWithoutAnAnswer() {
        assertThat(silences.since("incident")).isEqualTo(NOON);
        now = NOON.plusSeconds(90);
        assertThat(silences.since("incident")).isEqualTo(NOON);
        assertThat(silences.since("escalation")).isEqualTo(now);
    }

    @Test
    void shouldBeginAnewAfterAnAnswer() {
        silences.since("incident");
        silences.end("incident");
        now = NOON.plusSeconds(90);
        assertThat(silences.since("incident")).isEqualTo(now);
    }
}
