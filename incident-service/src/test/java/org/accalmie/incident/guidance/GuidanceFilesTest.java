package org.accalmie.incident.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accalmie.events.sheet.Channel;
import org.accalmie.events.sheet.assessment.Profile;
import org.accalmie.incident.guidance.content.ChannelGuide;
import org.accalmie.incident.guidance.content.Checklist;
import org.accalmie.incident.guidance.content.Condition;
import org.accalmie.incident.guidance.content.Entry;
import org.accalmie.incident.guidance.content.Hint;
import org.accalmie.incident.guidance.content.Phase;
import org.accalmie.incident.guidance.content.Phrase;
import org.accalmie.incident.guidance.content.ProfileGuide;
import org.accalmie.incident.guidance.content.Question;
import org.accalmie.incident.guidance.content.Use;
import org.accalmie.web.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuidanceFilesTest {
    private static final Guidance GUIDANCE = new Guidance(new GuidanceStore(new Placeholders(Map.of())));
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> PLACEHOLDERS = Set.of(
            "company",
            "companyPhone",
            "companyEmail",
            "signature",
            "customer",
            "agent",
            "agentPhone",
            "expert",
            "expertPhone",
            "supervisor",
            "date",
            "time",
            "hours",
            "subject",
            "action",
            "missing",
            "gesture",
            "ticket",
            "reference");

    /** The same in both languages on purpose. */
    private static final Set<String> SAME = Set.of("Chat", "E-mail");

    @Test
    void everyItemOfTheInventoryShouldBeFound() {
        // given
        var wanted = Stream.of(
                        items("S0", 6, 19),
                        items("S0", 30, 35),
                        items("S0", 91, 97),
                        items("S0", 101, 107),
                        items("S0", 111, 113),
                        items("S0", 121, 125),
                        items("S0", 141, 145),
                        items("S0", 151, 154),
                        items("S1", 1, 9),
                        items("S2", 1, 8),
                        items("S3", 3, 33),
                        items("S4", 40, 42))
                .flatMap(found -> found)
                .toList();

        // when
        var found = Arrays.stream(Kind.values())
                .flatMap(kind -> GUIDANCE.entries(kind, Language.FR).stream())
                .flatMap(entry -> entry.sources().stream());

        // then
        assertThat(found).containsAll(wanted);
    }

    @ParameterizedTest
    @EnumSource
    void everyEntryShouldNameItsSourcesAndHaveAnIdOfItsOwn(Kind kind) {
        var entries = GUIDANCE.entries(kind, Language.EN);
        assertThat(entries)
                .isNotEmpty()
                .allSatisfy(entry ->
                        assertThat(entry.sources()).isNotEmpty().allMatch(source -> source.matches("S[0-4]-\\d{2,3}")));
        assertThat(entries.stream().map(GuidanceFilesTest::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void everyTextShouldBeThereInBothLanguagesAndDiffer(Kind kind) {
        for (var pair : pairs(GuidanceStore.file(kind))) {
            var french = pair.path("fr").asText();
            var english = pair.path("en").asText();
            assertThat(french).as(pair.toString()).isNotBlank();
            assertThat(english).as(pair.toString()).isNotBlank();
            if (!SAME.contains(french)) {
                assertThat(french).isNotEqualTo(english);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void bothLanguagesShouldLeaveTheSameToFillIn(Kind kind) {
        for (var pair : pairs(GuidanceStore.file(kind))) {
            assertThat(placeholders(pair.path("fr").asText()))
                    .as(pair.toString())
                    .isEqualTo(placeholders(pair.path("en").asText()))
                    .isSubsetOf(PLACEHOLDERS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void textsShouldBeSetProperlyAndNameNoBrand(Kind kind) {
        for (var pair : pairs(GuidanceStore.file(kind))) {
            for (var text : List.of(pair.path("fr").asText(), pair.path("en").asText())) {
                assertThat(text)
                        .doesNotContain("'", "\"", "...", "  ", "[")
                        .isEqualTo(text.strip())
                        .doesNotMatch("(?is).*\\b(numi|liveagent|amazon|apple|nordstrom)\\b.*");
            }
            assertThat(pair.path("fr").asText()).doesNotContain("“", "”").doesNotMatch(".*\\p{L}[:;!?].*");
            assertThat(pair.path("en").asText()).doesNotContain("«", "»").doesNotMatch(".* [:;!?].*");
        }
    }

    @ParameterizedTest
    @EnumSource
    void bothLanguagesShouldHaveTheSameShape(Kind kind) {
        assertThat(shape(JSON.valueToTree(GUIDANCE.entries(kind, Language.FR))))
                .isEqualTo(shape(JSON.valueToTree(GUIDANCE.entries(kind, Language.EN))));
    }

    @ParameterizedTest
    @EnumSource
    void conditionsShouldBeKnown(Kind kind) {
        // given
        var known = GUIDANCE.entries(Kind.CONDITIONS, Language.FR).stream()
                .map(GuidanceFilesTest::id)
                .toList();

        // when
        var file = GuidanceStore.file(kind);

        // then
        for (var member : List.of("onlyIf", "unless")) {
            file.findValues(member)
                    .forEach(list ->
                            assertThat(list).allSatisfy(id -> assertThat(known).contains(id.asText())));
        }
    }

    @ParameterizedTest
    @EnumSource
    void justifiedAngerShouldBeHintedOnlyWhenTheOriginIsOurs(Kind kind) {
        for (var hint : hints(kind, ".*(colère|anger) (est|is) justifi.*")) {
            assertThat(hint.path("onlyIf").toString()).as(hint.toString()).contains("ORIGIN_OURS");
            assertThat(hint.path("unless").toString()).as(hint.toString()).contains("LEGAL_MODE");
        }
    }

    @ParameterizedTest
    @EnumSource
    void apologiesAndAdmissionsShouldBeLeftOutInLegalMode(Kind kind) {
        for (var hint :
                hints(kind, "(?i).*(\\bI apologise|mes excuses|did not keep|n’avons pas tenu|has gone badly).*")) {
            assertThat(hint.path("unless").toString()).as(hint.toString()).contains("LEGAL_MODE");
        }
    }

    @Test
    void justifiedAngerShouldBeHintedSomewhere() {
        assertThat(hints(Kind.PHASES, ".*colère est justifiée.*")).isNotEmpty();
        assertThat(hints(Kind.CHECKLISTS, ".*colère est justifiée.*")).isNotEmpty();
    }

    @Test
    void profilesAndChannelsShouldBeThoseOfTheSheet() {
        assertThat(entries(Kind.PROFILES, ProfileGuide.class).map(ProfileGuide::id))
                .containsExactly(Profile.values());
        assertThat(entries(Kind.CHANNELS, ChannelGuide.class).map(ChannelGuide::id))
                .containsExactlyInAnyOrder(Channel.values());
    }

    @Test
    void phasesShouldBeCountedFromZeroToTen() {
        assertThat(entries(Kind.PHASES, Phase.class).map(Phase::number))
                .containsExactlyElementsOf(IntStream.rangeClosed(0, 10).boxed().toList());
    }

    @Test
    void powerlessCustomersShouldGetThreeStepsAtMost() {
        assertThat(entries(Kind.PROFILES, ProfileGuide.class).map(ProfileGuide::steps))
                .allSatisfy(steps -> assertThat(steps).hasSizeBetween(2, 4));
    }

    @Test
    void quizShouldHaveFiveQuestionsWithOneRightAnswerEach() {
        assertThat(entries(Kind.QUIZ, Question.class)).hasSize(5).allSatisfy(question -> {
            assertThat(question.choices()).extracting("id").containsExactly("A", "B", "C", "D");
            assertThat(question.choices()).extracting("id").contains(question.answer());
        });
        assertThat(entries(Kind.QUIZ, Question.class).map(Question::answer)).containsExactly("B", "B", "B", "C", "B");
    }

    @Test
    void phrasesToAvoidShouldHaveABetterOne() {
        assertThat(entries(Kind.PHRASES, Phrase.class))
                .allSatisfy(phrase -> assertThat(phrase.better().isEmpty()).isEqualTo(phrase.use() == Use.SAY));
    }

    @Test
    void escalationShouldBeTestedForThreeWsZeroQuestionsAndOneVoice() {
        assertThat(entries(Kind.CHECKLISTS, Checklist.class)
                        .filter(list -> list.id().equals("escalation-quality"))
                        .flatMap(list -> list.items().stream())
                        .map(Hint::text))
                .hasSize(3);
    }

    @Test
    void legalModeShouldBeToldByTheSignalsOfItsTrigger() {
        assertThat(entries(Kind.CONDITIONS, Condition.class)
                        .filter(condition -> condition.id().equals("LEGAL_MODE"))
                        .flatMap(condition -> condition.signals().stream()))
                .hasSize(4)
                .allMatch(signal -> signal.trigger().name().equals("LEGAL"));
    }

    private static Stream<String> items(String seed, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(number -> "%s-%02d".formatted(seed, number));
    }

    private static <T> Stream<T> entries(Kind kind, Class<T> type) {
        return GUIDANCE.entries(kind, Language.EN).stream().map(type::cast);
    }

    private static String id(Entry entry) {
        return JSON.valueToTree(entry).path("id").asText();
    }

    /** Every node with a text in two languages. */
    private static List<JsonNode> pairs(JsonNode node) {
        var pairs = new ArrayList<JsonNode>();
        if (node.path("fr").isTextual() || node.path("en").isTextual()) {
            pairs.add(node);
        }
        node.forEach(child -> pairs.addAll(pairs(child)));
        return pairs;
    }

    /** What has a text that matches, with its conditions. */
    private static List<JsonNode> hints(Kind kind, String pattern) {
        return Arrays.stream(Language.values())
                .flatMap(language -> GUIDANCE.entries(kind, language).stream())
                .flatMap(entry -> JSON.valueToTree(entry).findParents("text").stream())
                .filter(node -> node.path("text").asText().matches(pattern))
                .toList();
    }

    private static Set<String> placeholders(String text) {
        var found = new TreeSet<String>();
        Pattern.compile("\\{(\\w+)}").matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    /** The tree with every text replaced by one and the same. */
    private static String shape(JsonNode node) {
        return node.toString().replaceAll("\":\"(?:[^\"\\\\]|\\\\.)*\"", "\":\"\"");
    }
}
