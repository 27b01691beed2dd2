package org.accalmie.incident.guidance.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.accalmie.incident.guidance.Guidance;
import org.accalmie.incident.guidance.ShippedGuidance;
import org.accalmie.incident.guidance.content.Phrase;
import org.accalmie.incident.guidance.content.Use;
import org.accalmie.web.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The phrases as shipped. */
class ShippedLanguageTest {
    private static final Guidance GUIDANCE = ShippedGuidance.read();
    private static final Wording WORDING = new Wording(GUIDANCE);

    @ParameterizedTest
    @CsvFileSource(resources = "/guidance/found.csv", delimiter = '|', numLinesToSkip = 1)
    void shouldFind(Language language, String phrase, String text) {
        assertThat(WORDING.findings(text, language)).extracting(Finding::phrase).containsExactly(phrase);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/guidance/harmless.csv", delimiter = '|', numLinesToSkip = 1)
    void shouldLeaveAlone(Language language, String text) {
        assertThat(WORDING.findings(text, language)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void shouldFindEveryPhraseToAvoidByItsOwnText(Language language) {
        GUIDANCE.phrases(language).stream()
                .filter(Phrase::isAlwaysToAvoid)
                .forEach(phrase -> assertThat(WORDING.findings(phrase.text(), language))
                        .extracting(Finding::phrase)
                        .containsExactly(phrase.id()));
    }

    @ParameterizedTest
    @EnumSource
    void whatWeAdviseShouldPassTheCheck(Language language) {
        var advised = GUIDANCE.phrases(language).stream()
                .flatMap(phrase -> phrase.use() == Use.SAY ? Stream.of(phrase.text()) : Stream.of(phrase.better()));
        assertThat(Stream.concat(advised, ShippedGuidance.sentences(GUIDANCE, language)))
                .allSatisfy(text -> assertThat(WORDING.findings(text, language)).isEmpty());
    }

    @Test
    void shouldReadTheLongestTextInNoTime() {
        // given
        var text = "calmez-vous ".repeat(333);

        // when
        var findings = WORDING.findings(text, Language.FR);

        // then
        assertThat(findings).hasSize(333);
    }
}
