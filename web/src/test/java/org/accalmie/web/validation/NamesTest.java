package org.accalmie.web.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "N2",
                "BILLING",
                "standard",
                "Équipe d'Arras",
                "équipe-nord_2.1",
                "R&D (Lyon)",
                "日本 支店",
                "हिन्दी",
                "...",
                "a"
            })
    void shouldTakeWhatPeopleCallThings(String name) {
        assertThat(Names.isName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "..",
                "a/b",
                "a\\b",
                " a",
                "a ",
                "a\tb",
                "a\nb",
                "a\u0000",
                "a\u00a0b",
                "a\u200bb",
                "\u200b",
                "\u202eN2",
                "a\u2028b",
                "\ufeffN2"
            })
    void shouldRefuseWhatCannotBeSeenOrAddressed(String name) {
        assertThat(Names.isName(name)).isFalse();
    }

    @Test
    void shouldCountCharactersAsPeopleDo() {
        assertThat(Names.isName("é".repeat(200))).isTrue();
        assertThat(Names.isName("\uD83D\uDE42".repeat(200))).isTrue();
        assertThat(Names.isName("e".repeat(201))).isFalse();
        assertThat(Names.isUser("e".repeat(200))).isTrue();
        assertThat(Names.isUser("e".repeat(201))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u200b", "\u00ad", "\ufeff", "\u200e", "\u3000", "\t\n"})
    void shouldSeeNothingInABlank(String blank) {
        assertThat(Blanks.isBlank(blank)).isTrue();
        assertThat(Names.isUser(blank)).isFalse();
    }
}
