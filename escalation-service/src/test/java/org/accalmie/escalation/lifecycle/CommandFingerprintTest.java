package org.accalmie.escalation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandFingerprintTest {
    @Test
    void shouldKeepNoPrintOfErasedTexts() {
        // given
        var said = CommandFingerprint.in(new Command.Cancel("Misunderstanding"));

        // then
        assertThat(said.withoutTexts().all()).isNull();
        assertThat(said.rest())
                .isEqualTo(CommandFingerprint.in(new Command.Cancel("Another")).rest());
    }
}
