package org.accalmie.web.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlanksTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                ' ', '\t', 0x7F, 0xA0, 0xAD, 0x115F, 0x1160, 0x2003, 0x200B, 0x2028, 0x2060, 0x2800, 0x3164, 0xFE0F,
                0xFEFF, 0xFFA0, 0xE0001, 0xE0100
            })
    void shouldSeeNothingWhereNothingShows(int codePoint) {
        assertThat(Blanks.isBlank(Character.toString(codePoint).repeat(3))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "ㅎ", "中", "\u2801", "🙂", "\u2800-"})
    void shouldSeeWhatShows(String text) {
        assertThat(Blanks.isBlank(text)).isFalse();
    }
}
