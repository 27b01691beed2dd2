package org.accalmie.incident.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;

class StemsTest {

    @ParameterizedTest
    @CsvSource({
        "facture, factures",
        "Abonnement, abonnements",
        "résilié, resilie",
        "cœur, coeur",
        "GARÇON, garcon",
        "Straße, strasse",
        "STRASSE, straße",
        "Łódź, lodz",
        "Øresund, oresund",
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
    void shouldTakeEveryEmojiForAWord() {
        assertThat(Stems.words("Furieux😡😡 👍🏽 👨‍👩‍👧 ❤️ 1️⃣"))
                .containsExactly("furieux", "😡", "😡", "👍", "👨", "👩", "👧", "❤", "1");
        assertThat(Stems.of("😡")).containsExactly("😡");
    }

    @Test
    void shouldShortenEndlessWords() {
        assertThat(Stems.words("x".repeat(5_000))).first().asString().hasSizeLessThanOrEqualTo(100);
        assertThat(Stems.words("𝔘".repeat(5_000))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "12", "300", "2026", "987654321", "٣٤"})
    void shouldLeaveNumbersAsBothLanguagesDo(String number) {
        assertThat(List.of(stem(new FrenchStemmer(), number), stem(new EnglishStemmer(), number)))
                .containsOnly(number);
        assertThat(Stems.of(number)).containsExactly(number);
    }

    private static String stem(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private static String folded(String word) {
        return Stems.words(word).getFirst();
    }
}
