package org.accalmie.web.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.accalmie.web.ProblemException;
import org.accalmie.web.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|EN",
                "en-GB,en;q=0.9|EN",
                "fr-CA|FR",
                "de,en;q=0.5,fr;q=0.3|EN",
                "de,fr;q=0.5,en;q=0.3|FR",
                "en;q=0,fr|FR",
                "en;q=0|FR",
                "de|FR",
                "*|FR",
                "not a language;;q|FR"
            })
    void shouldPreferWhatTheHeaderAsksFor(String header, Language expected) {
        assertThat(Language.preferred(header)).isEqualTo(expected);
    }

    @Test
    void shouldSpeakFrenchWithoutAWish() {
        assertThat(AskedLanguage.of(null, null)).isEqualTo(Language.FR);
    }

    @Test
    void shouldLetTheParameterWinOverTheHeader() {
        assertThat(AskedLanguage.of("fr", "en")).isEqualTo(Language.FR);
        assertThat(AskedLanguage.of("en", "fr")).isEqualTo(Language.EN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "", "EN", "fr-FR", "french"})
    void shouldRefuseAnUnknownLanguageByName(String lang) {
        assertThatThrownBy(() -> AskedLanguage.of(lang, "en"))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.status()).isEqualTo(400);
                    assertThat(problem.violations()).containsExactly(new Violation("lang", "must be fr or en"));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "FR, 2026-12-01, mardi 1er décembre 2026",
        "FR, 2026-12-11, vendredi 11 décembre 2026",
        "EN, 2026-12-01, Tuesday 1 December 2026"
    })
    void shouldWriteDaysOfTheMonthAsTheLanguageDoes(Language language, LocalDate day, String written) {
        assertThat(language.formatter("EEEE d MMMM yyyy").format(day)).isEqualTo(written);
    }
}
