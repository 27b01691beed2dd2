package org.accalmie.incident.recap;

import static org.accalmie.incident.ASheet.aSheet;
import static org.accalmie.incident.ASheet.aWholeSheet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import org.accalmie.incident.ASheet;
import org.accalmie.incident.ServiceTest;
import org.accalmie.incident.guidance.wording.Wording;
import org.accalmie.web.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RecapIT extends ServiceTest {
    @Inject
    Wording wording;

    @Test
    void shouldTellThePlanInFourBlocks() {
        // when
        var recap = recap(aPlan(), "fr");

        // then
        assertThat(recap.get("to").asText()).isEqualTo("jeanne@customer.example");
        assertThat(recap.get("subject").asText()).matches("Récapitulatif de notre échange – INC-\\d+");
        assertThat(textOf(recap).lines().filter(line -> !line.isBlank()))
                .containsExactly(
                        "Bonjour Jeanne,",
                        "Merci pour notre échange du 18 novembre 2026. Voici, par écrit, ce dont nous sommes convenus. "
                                + "Votre référence : " + referenceIn(recap) + ".",
                        "Tout de suite",
                        "- Votre demande est suivie en urgence sous le ticket TK-1.",
                        "- Elle est confiée à : expert.",
                        "- Vous serez contacté au plus tard le 19 novembre 2026 à 10:00.",
                        "- Rappel par un expert – au plus tard le 20 novembre 2026 à 15:30.",
                        "En attendant",
                        "- Ce message garde la trace de notre échange.",
                        "- Votre interlocuteur : Camille Petit.",
                        "Notre geste",
                        "- Un avoir de 30,00\u00a0€ sur votre compte.",
                        "- Il est accordé, sans démarche de votre part, et s’ajoute au traitement de votre demande.",
                        "De votre côté",
                        "- Pour ceci : « Analyse », il nous faut : le fichier journal.",
                        "- Restez joignable, au cas où une précision nous serait utile.",
                        "- Si un point de ce plan est à revoir, répondez-nous : nous l’ajusterons ensemble.",
                        "Merci de votre confiance.",
                        "Le service client");
    }

    @Test
    void shouldSpeakEnglishWhenAsked() {
        // when
        var recap = recap(aPlan(), "en");

        // then
        assertThat(textOf(recap))
                .startsWith("Hello Jeanne,")
                .contains("on 18 November 2026", "by 19 November 2026, 10:00 at the latest")
                .contains("€30.00")
                .containsSubsequence("At once", "Meanwhile", "Our gesture", "On your side");
    }

    @Test
    void shouldSpeakTheLanguageThatTheCallerPrefers() {
        var id = idOf(aPlan());
        var header = as("agent").header("Accept-Language", "en-GB").get("/incidents/" + id + "/recap");
        assertThat(textOf(body(header, 200))).startsWith("Hello");
        assertThat(textOf(body(as("agent").get("/incidents/" + id + "/recap"), 200)))
                .startsWith("Bonjour");
        as("agent").get("/incidents/" + id + "/recap?lang=de").then().statusCode(400);
    }

    @Test
    void shouldSayTheSameInHtmlAndLetNoTextBecomeMarkup() {
        // given
        var sheet = aPlan().withJson("commitments", """
                [{"action": "<script>alert('x')</script> & co", "dueAt": "2026-11-20T14:30:00Z"}]""");

        // when
        var html = recap(sheet, "fr").get("html").asText();

        // then
        assertThat(html)
                .startsWith("<p>Bonjour Jeanne,</p>")
                .contains("<h3>Tout de suite</h3>", "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; co")
                .doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void shouldPromiseAndAdmitNothingInLegalMode(String lang) {
        // given
        var sheet = aPlan().withJson("signals", "[\"FORMAL_NOTICE\"]").withJson("solvedInContact", "true");

        // when
        var recap = recap(sheet, lang);

        // then
        assertThat(textOf(recap) + recap.get("html").asText())
                .contains("TK-1", "Jeanne")
                .doesNotContain(
                        "30", "expert", "Analyse", "19 ", "20 ", "Camille", "geste", "gesture", "merci", "Merci");
    }

    @Test
    void shouldNotTellAGestureBeforeItIsGranted() {
        // given
        var proposed = aPlan().withJson("gesture", """
                {"type": "ACCOUNT_CREDIT", "amount": 87.65, "justification": "Waited"}""");

        // when
        var recap = recap(proposed, "fr");

        // then
        assertThat(textOf(recap)).contains("Un geste est à l’étude").doesNotContain("87,65", "87.65");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FREE_MONTH  | fr | 2 mois d’abonnement offerts.
            FREE_MONTH  | en | 2 months of your subscription, free.
            EXPERT_CALL | fr | 2 appels avec un expert, offerts.
            EXPERT_CALL | en | 2 calls with an expert, free.
            """)
    void shouldTellHowManyWereGranted(String type, String lang, String said) {
        // given
        var customer = "{\"id\": \"CLT-%s\", \"subscription\": {\"monthlyAmount\": 20}}".formatted(UUID.randomUUID());
        var gesture = "{\"type\": \"%s\", \"quantity\": 2, \"justification\": \"Waited\"}".formatted(type);
        var granted = aPlan().withJson("customer", customer).withJson("gesture", gesture);

        // then
        assertThat(textOf(recap(granted, lang))).contains(said);
    }

    @Test
    void shouldLeaveTheGestureOutWhereThereIsNone() {
        var recap = recap(aPlan().without("gesture"), "fr");
        assertThat(textOf(recap)).doesNotContain("geste").contains("De votre côté");
    }

    @Test
    void shouldTellTheSmallestSheetToNobody() {
        // when
        var recap = recap(aSheet(), "fr");

        // then
        assertThat(recap.has("to")).isFalse();
        assertThat(textOf(recap)).startsWith("Bonjour,\n").contains("enregistrée et suivie sous la référence");
    }

    @ParameterizedTest
    @EnumSource
    void shouldContainNoPhraseToAvoid(Language language) {
        var sheets = Stream.of(
                aPlan(),
                aSheet(),
                aPlan().withJson("signals", "[\"LEGAL_THREAT\"]"),
                aPlan().withJson("solvedInContact", "true").without("gesture"));
        assertThat(sheets.map(sheet -> textOf(recap(sheet, language.code()))))
                .allSatisfy(text -> assertThat(wording.findings(text, language)).isEmpty());
    }

    @Test
    void shouldTakeABlankConditionForNone() {
        // given
        var sheet = aPlan().withJson("commitments", """
                [{"action": "Rappel par un expert.", "dueAt": "2026-11-20T14:30:00Z", "condition": " "}]""");

        // then
        assertThat(textOf(recap(sheet, "fr"))).contains("Rappel par un expert").doesNotContain("il nous faut");
    }

    @Test
    void shouldPointAtPhrasesToAvoidThatTheSheetBrings() {
        // given
        var sheet = aPlan().withJson("commitments", """
                [{"action": "Calmez-vous, on rappelle", "dueAt": "2026-11-20T14:30:00Z"}]""");

        // when
        var recap = recap(sheet, "fr");

        // then
        var finding = recap.at("/phrasesToAvoid/0");
        assertThat(finding.get("text").asText()).isEqualTo("Calmez-vous");
        assertThat(textOf(recap)
                        .substring(
                                finding.get("start").asInt(), finding.get("end").asInt()))
                .isEqualTo("Calmez-vous");
    }

    @Test
    void shouldBeForTheAgentOfTheIncident() {
        var recap = "/incidents/" + idOf(aPlan()) + "/recap";
        as("another", "agent").get(recap).then().statusCode(403);
        as("tool").get(recap).then().statusCode(403);
        as("admin").get(recap).then().statusCode(403);
        as("agent")
                .get("/incidents/01993f1e-0000-7000-8000-000000000000/recap")
                .then()
                .statusCode(404);
    }

    static ASheet aPlan() {
        return aWholeSheet()
                .withJson("customer", jeanne("jeanne@customer.example"))
                .withJson("gesture", """
                        {"type": "ACCOUNT_CREDIT", "amount": 30, "justification": "Waited"}""")
                .withJson("commitments", """
                        [{"action": "Rappel par un expert.", "dueAt": "2026-11-20T14:30:00Z", "owner": "TEAM"},
                         {"action": "Analyse", "dueAt": "2026-11-21T14:30:00Z", "condition": "le fichier\\njournal"}]""");
    }

    static String jeanne(String email) {
        return """
                {"id": "CLT-%s", "firstName": "Jeanne", "email": "%s"}""".formatted(UUID.randomUUID(), email);
    }

    static String idOf(ASheet sheet) {
        return record("agent", sheet).get("id").asText();
    }

    private static ObjectNode recap(ASheet sheet, String lang) {
        return body(as("agent").get("/incidents/" + idOf(sheet) + "/recap?lang=" + lang), 200);
    }

    private static String textOf(ObjectNode recap) {
        return recap.get("text").asText();
    }

    private static String referenceIn(ObjectNode recap) {
        return recap.get("subject").asText().replaceAll(".*(INC-\\d+)", "$1");
    }
}
