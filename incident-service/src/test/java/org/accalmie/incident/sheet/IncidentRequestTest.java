package org.accalmie.incident.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.accalmie.incident.ASheet;
import org.accalmie.incident.sheet.part.Recorded;
import org.accalmie.incident.sheet.part.SubscriptionRequest;
import org.accalmie.web.json.StrictJson;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentRequestTest {
    private static final StrictJson JSON = new StrictJson();
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .clockProvider(() -> Clock.fixed(Instant.parse("2026-11-18T11:00:00Z"), ZoneOffset.UTC))
            .buildValidatorFactory()
            .getValidator();
    private static final String SMALLEST = """
            {"customer": {"id": "C"}, "agent": {"id": "a"}, "contact": {"startedAt": "2026-11-18T10:20:00+01:00"},
             "anger": "MILD", "reason": "EXTERNAL", "churnRisk": "LOW", "sentimentAtEnd": "NEUTRAL"}
            """;

    @Test
    void smallestSheetShouldBeSaved() {
        assertThat(faults("{}")).isEmpty();
    }

    @Test
    void everythingThatIsMissingShouldBeNamedAtOnce() {
        assertThat(faultsOf("{\"customer\": {}, \"agent\": {}, \"contact\": {}}"))
                .containsExactlyInAnyOrder(
                        "customer.id",
                        "agent.id",
                        "contact.startedAt",
                        "anger",
                        "reason",
                        "churnRisk",
                        "sentimentAtEnd");
        assertThat(faultsOf("{}")).contains("customer", "agent", "contact");
    }

    @ParameterizedTest
    @CsvSource({
        "'', must not be null or blank",
        "' \u00a0\t', must not be null or blank",
        "'\u007f', 'must be 1 to 64 characters, not . or .., no control characters, no blanks around'",
        "'\u200b', 'must be 1 to 64 characters, not . or .., no control characters, no blanks around'",
        "'..', 'must be 1 to 64 characters, not . or .., no control characters, no blanks around'"
    })
    void idShouldBeRefusedWithWhatIsWrong(String id, String message) {
        var sheet = read(SMALLEST, IncidentRequest.class);
        var customer = ASheet.JSON.createObjectNode().put("id", id);
        var refused = read(SMALLEST.replace("{\"id\": \"C\"}", customer.toString()), IncidentRequest.class);
        assertThat(VALIDATOR.validate(sheet, Recorded.class)).isEmpty();
        assertThat(VALIDATOR.validate(refused, Recorded.class)).singleElement().satisfies(violation -> {
            assertThat(violation.getPropertyPath()).hasToString("customer.id");
            assertThat(violation.getMessage()).isEqualTo(message);
        });
    }

    @Test
    void nothingShouldBeRequiredOfFactsForAdvice() {
        var facts = read("{\"reason\": \"OTHER\", \"customer\": {\"vip\": true}}", IncidentRequest.class);
        assertThat(VALIDATOR.validate(facts)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ", \"reasonDetail\": \" \""})
    void otherShouldNeedADetail(String detail) {
        assertThat(faults("{\"reason\": \"OTHER\"" + detail + "}")).containsExactly("reasonDetail");
        assertThat(faults("{\"reason\": \"OTHER\", \"reasonDetail\": \"A strike\"}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "PT0S,      -,           contact.duration",
                "-PT1S,     -,           contact.duration",
                "PT0.001S,  -,           -",
                "PT12H,     PT12H,       -",
                "PT12H0.1S, -,           contact.duration",
                "PT10M,     PT10M,       -",
                "PT10M,     PT10M0.001S, contact.calmedAfter",
                "PT10M,     PT0S,        -",
                "PT10M,     -PT1S,       contact.calmedAfter",
                "-,         PT5M,        -"
            })
    void durationShouldBePositiveAndAtMostTwelveHoursAndCalmWithinIt(String duration, String calmed, String fault) {
        // given
        var contact = ASheet.JSON.createObjectNode().put("startedAt", "2026-11-18T10:20:00Z");
        putIfGiven(contact, "duration", duration);
        putIfGiven(contact, "calmedAfter", calmed);
        // when
        var faults = faults("{\"contact\": " + contact + "}");
        // then
        assertThat(faults).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "{\"type\": \"WORKSHOP_CREDIT\", \"quantity\": 1}; -",
                "{\"type\": \"WORKSHOP_CREDIT\"}; -",
                "{\"type\": \"WORKSHOP_CREDIT\", \"quantity\": 0}; gesture.quantity",
                "{\"type\": \"ACCOUNT_CREDIT\"}; gesture.amount",
                "{\"type\": \"ACCOUNT_CREDIT\", \"amount\": 0.01}; -",
                "{\"type\": \"ACCOUNT_CREDIT\", \"amount\": 0.001}; gesture.amount",
                "{\"type\": \"ACCOUNT_CREDIT\", \"amount\": -1}; gesture.amount",
                "{\"type\": \"FULL_REFUND\"}; gesture.amount",
                "{\"type\": \"OTHER\"}; gesture.amount",
                "{\"type\": \"FREE_MONTH\"}; -",
                "{\"type\": \"EXPERT_CALL\"}; -",
                "{\"quantity\": 1}; gesture.type"
            })
    void gestureShouldSayWhatItsTypeNeeds(String gesture, String fault) {
        var justified = gesture.replace("}", ", \"justification\": \"Nine days\"}");
        assertThat(faults("{\"gesture\": " + justified + "}")).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void gestureShouldNeedAJustification() {
        assertThat(faults("{\"gesture\": {\"type\": \"EXPERT_CALL\"}}")).containsExactly("gesture.justification");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"planSatisfaction\": 0}; planSatisfaction",
                "{\"planSatisfaction\": 6}; planSatisfaction",
                "{\"agentWellbeing\": 0}; agentWellbeing",
                "{\"agentWellbeing\": 6}; agentWellbeing",
                "{\"history\": {\"daysWaiting\": -1}}; history.daysWaiting",
                "{\"history\": {\"contactsOnSubject\": -1}}; history.contactsOnSubject",
                "{\"abuse\": {\"boundaryReminders\": -1}}; abuse.boundaryReminders",
                "{\"customer\": {\"id\": \"C\", \"subscription\": {\"monthlyAmount\": -0.01}}}; customer.subscription.monthlyAmount",
                "{\"customer\": {\"id\": \"C\", \"subscription\": {\"monthlyAmount\": 1.999}}}; customer.subscription.monthlyAmount",
                "{\"customer\": {\"id\": \"C\", \"subscription\": {\"monthlyAmount\": 12345678901}}}; customer.subscription.monthlyAmount",
                "{\"commitments\": [{\"action\": \"Call\"}]}; commitments[0].dueAt",
                "{\"commitments\": [{\"dueAt\": \"2026-11-19T09:00:00Z\"}]}; commitments[0].action",
                "{\"dossier\": {\"evidence\": [{\"kind\": \"LOG\", \"url\": \"javascript:alert(1)\"}]}}; dossier.evidence[0].url",
                "{\"dossier\": {\"impact\": {\"users\": -1}}}; dossier.impact.users"
            })
    void faultShouldNameItsPath(String fields, String path) {
        assertThat(faults(fields)).containsExactly(path);
    }

    @Test
    void textsShouldBeCountedInCharacters() {
        assertThat(faults(note("é".repeat(4_000)))).isEmpty();
        assertThat(faults(note("😡".repeat(4_000)))).isEmpty();
        assertThat(faults(note("e".repeat(4_001)))).containsExactly("note");
        assertThat(faults(customer("C".repeat(64)))).isEmpty();
        assertThat(faults(customer("C".repeat(65)))).containsExactly("customer.id");
        assertThat(faults(customer(""))).containsExactly("customer.id");
    }

    @Test
    void moreThanTenCommitmentsShouldBeRefused() {
        assertThat(faults(commitments(10))).isEmpty();
        assertThat(faults(commitments(11))).containsExactly("commitments");
    }

    @Test
    void moneyShouldBeKeptWithTwoDigits() {
        var subscription = read("{\"monthlyAmount\": 1e2}", SubscriptionRequest.class);
        assertThat(subscription.monthlyAmount()).isEqualTo("100.00");
    }

    private static String note(String text) {
        return ASheet.JSON.createObjectNode().put("note", text).toString();
    }

    private static String customer(String id) {
        return ASheet.JSON
                .createObjectNode()
                .set("customer", ASheet.JSON.createObjectNode().put("id", id))
                .toString();
    }

    private static String commitments(int count) {
        var commitment = "{\"action\": \"Call\", \"dueAt\": \"2026-11-19T09:00:00Z\"}";
        return "{\"commitments\": [" + String.join(",", Collections.nCopies(count, commitment)) + "]}";
    }

    private static void putIfGiven(ObjectNode node, String field, String value) {
        if (value != null) {
            node.put(field, value);
        }
    }

    private static List<String> faults(String fields) {
        var sheet = ASheet.tree(SMALLEST);
        sheet.setAll(ASheet.tree(fields));
        return faultsOf(sheet.toString());
    }

    private static List<String> faultsOf(String sheet) {
        return VALIDATOR.validate(read(sheet, IncidentRequest.class), Recorded.class).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .toList();
    }

    private static <T> T read(String json, Class<T> type) {
        return JSON.read(json.getBytes(UTF_8), type);
    }
}
