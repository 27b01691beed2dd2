package org.accalmie.incident.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {

    @ParameterizedTest
    @CsvSource({
        "facture, factures",
        "Abonnement, abonnements",
        "résilié, resilie",
        "cœur, coeur",
        "GARÇON, garcon",
        "refund, refunds",
        "billing, billed",
        "complaint, complaints"
    })
    void shouldTakeFormsOfAWordForTheSame(String one, String other) {
        assertThat(Stems.of(folded(one))).containsAnyElementsOf(Stems.of(folded(other)));
    }

    @ParameterizedTest
    @CsvSource({"facture, fracture", "invoice, voice", "credit, crédule"})
    void shouldTellWordsApart(String one, String other) {
        assertThat(Stems.of(folded(one))).doesNotContainAnyElementsOf(Stems.of(folded(other)));
    }

    @Test
    void shouldCutWordsAtWhateverIsNoLetterAndNoDigit() {
        assertThat(Stems.words("L’abonnement (n° FA-2026/12) a été payé…"))
                .containsExactly("l", "abonnement", "n", "fa", "2026", "12", "a", "ete", "paye");
    }

    @Test
    void shouldShortenEndlessWords() {
        assertThat(Stems.words("x".repeat(5_000))).first().asString().hasSizeLessThanOrEqualTo(100);
        assertThat(Stems.words("𝔘".repeat(5_000))).hasSize(1);
    }

    private static String folded(String word) {
        return Stems.words(word).getFirst();
    }
}
