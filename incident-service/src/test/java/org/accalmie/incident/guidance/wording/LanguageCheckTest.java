package org.accalmie.incident.guidance.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import org.accalmie.incident.guidance.content.Phrase;
import org.accalmie.incident.guidance.content.Use;
import org.accalmie.web.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageCheckTest {
    private final LanguageCheck french = check(
            Language.FR,
            avoid("calm", "Calmez-vous", List.of("[il faut|vous devez] vous calmer"), List.of()),
            avoid("nothing", "Je ne peux rien faire", List.of("il n’y a rien à faire"), List.of()),
            avoid("fault", "C’est de votre faute", List.of(), List.of()),
            avoid("wrong", "Vous vous trompez", List.of(), List.of()),
            avoid("so", "C’est comme ça", List.of(), List.of("c’est comme ça que")),
            avoid("heart", "Cœur à l’ouvrage", List.of(), List.of()));
    private final LanguageCheck english = check(
            Language.EN,
            avoid("angry", "Do not get angry", List.of(), List.of()),
            avoid("policy", "It is not our policy", List.of(), List.of()),
            avoid("nothing", "I cannot do anything", List.of("there is nothing I can do"), List.of()),
            avoid("ours", "our policy", List.of(), List.of()));

    @Test
    void shouldTellWhereWhatAndWhatIsBetter() {
        assertThat(french.findings("Madame, calmez-vous donc."))
                .containsExactly(new Finding(8, 19, "calmez-vous", "better than calm", "because of calm", "calm"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CALMEZ-VOUS",
                "calmez vous",
                "Calmez  vous",
                "calmez\u00a0vous",
                "calmez\nvous",
                "calmez\u2011vous",
                "calmez\u2013vous",
                "calmez\u2212vous",
                "calmez\uff0dvous",
                "«calmez-vous»",
                "calm\u00adez-vous",
                "*calmez-vous*",
                "cälmez-vous",
                "calme\u0301z-vous",
                "Calmez, vous"
            })
    void shouldNotMindCaseAccentsSpacesAndHyphens(String text) {
        assertThat(french.findings(text)).extracting(Finding::phrase).containsExactly("calm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C'est de votre faute",
                "c’est de votre faute",
                "C‘est de votre faute",
                "CʼEST DE VOTRE FAUTE",
                "C´est de votre faute",
                "c ' est de votre faute"
            })
    void shouldNotMindTheKindOfApostrophe(String text) {
        assertThat(french.findings(text)).extracting(Finding::phrase).containsExactly("fault");
    }

    @ParameterizedTest
    @ValueSource(strings = {"je ne peux rien faire", "je peux rien faire", "j’peux rien faire", "Il y a rien a faire"})
    void shouldNotMindADroppedNe(String text) {
        assertThat(french.findings(text)).extracting(Finding::phrase).containsExactly("nothing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vous ne vous trompez pas",
                "Ce n’est pas de votre faute",
                "Je ne peux rien. Faire vite est essentiel",
                "Calmez ! Vous",
                "Décalmez-vous",
                "calmez-vousoyer",
                "Il faut vous calmerons",
                "je peux presque rien faire",
                ""
            })
    void shouldNotFindAnotherMeaning(String text) {
        assertThat(french.findings(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"don't get angry", "Don’t get angry", "do not get angry", "dont get angry", "DON'T GET ANGRY"})
    void shouldWriteEnglishContractionsOut(String text) {
        assertThat(english.findings(text))
                .containsExactly(new Finding(0, text.length(), text, "better than angry", "because of angry", "angry"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I can't do anything",
                "I cannot do anything",
                "I can not do anything",
                "I cant do anything",
                "There’s nothing I can do"
            })
    void shouldKnowTheIrregularOnes(String text) {
        assertThat(english.findings(text)).extracting(Finding::phrase).containsExactly("nothing");
    }

    @Test
    void shouldKeepTheLongestOfOverlappingPhrases() {
        assertThat(english.findings("Sorry, it isn’t our policy. Our policy is clear."))
                .extracting(Finding::phrase, Finding::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("policy", "it isn’t our policy"),
                        org.assertj.core.groups.Tuple.tuple("ours", "Our policy"));
    }

    @Test
    void shouldLeaveHarmlessLongerWordingsAlone() {
        assertThat(french.findings("C’est comme ça que nous procédons. Et c’est comme ça."))
                .extracting(Finding::start)
                .containsExactly(38);
    }

    @Test
    void shouldCountUtf16UnitsOfTheOriginal() {
        // given
        var text = "😡 e\u0301nervé : œuvre ﬁne, c’est   de\u00a0votre  FAUTE !";

        // when
        var found = french.findings(text).getFirst();

        // then
        assertThat(found.start()).isEqualTo(text.indexOf("c’est"));
        assertThat(text.substring(found.start(), found.end())).isEqualTo("c’est   de\u00a0votre  FAUTE");
    }

    @Test
    void shouldReadLigaturesAsLetters() {
        assertThat(french.findings("Mettez du coeur à l'ouvrage")).hasSize(1);
        assertThat(french.findings("Mettez du CŒUR À L’OUVRAGE")).hasSize(1);
    }

    @Test
    void shouldNotLookForPhrasesThatDependOnTheCase() {
        // given
        var legal = new Phrase(
                "legal",
                Use.AVOID,
                "c’est notre faute",
                "",
                "",
                List.of(),
                List.of(),
                List.of("LEGAL_MODE"),
                List.of(),
                List.of());

        // then
        assertThat(check(Language.FR, legal).findings("c’est notre faute")).isEmpty();
    }

    @Test
    void shouldRefuseOneWordingOfTwoPhrases() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check(
                        Language.EN,
                        avoid("one", "do not shout", List.of(), List.of()),
                        avoid("two", "don’t shout", List.of(), List.of())))
                .withMessageContaining("two");
    }

    @Test
    void shouldFindEveryPhraseAtItsPlaceInRandomSurroundings() {
        var random = new Random(4);
        for (var round = 0; round < 500; round++) {
            // given
            var before = noise(random);
            var phrase = "vous" + " ".repeat(1 + random.nextInt(3)) + "vous trompez";
            var text = before + ". " + phrase + " !" + noise(random);

            // when
            var findings = french.findings(text);

            // then
            assertThat(findings).as("round %s: %s", round, text).hasSize(1);
            assertThat(findings.getFirst().text()).isEqualTo(phrase);
            assertThat(findings.getFirst().start()).isEqualTo(before.length() + 2);
        }
    }

    private static String noise(Random random) {
        var alphabet = List.of("a", "é", "😀", "ﬁ", "e\u0301", " ", "’", "-", "œ", "İ", "ß", "\n", "calmez", "«");
        var noise = new StringBuilder();
        random.ints(random.nextInt(30), 0, alphabet.size())
                .mapToObj(alphabet::get)
                .forEach(noise::append);
        return noise.toString();
    }

    private static LanguageCheck check(Language language, Phrase... phrases) {
        return new LanguageCheck(List.of(phrases), Spelling.of(language));
    }

    private static Phrase avoid(String id, String text, List<String> variants, List<String> except) {
        return new Phrase(
                id,
                Use.AVOID,
                text,
                "because of " + id,
                "better than " + id,
                variants,
                except,
                List.of(),
                List.of(),
                List.of());
    }
}
