package org.accalmie.console.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class SheetBodyTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Path WHOLE = Path.of("../incident-service/src/test/resources/whole-sheet.json");
    /** Tools and telephony say these, or who is signed in; of a list, people write one text a line. */
    private static final Set<String> NOT_TYPED = Set.of(
            "/source",
            "/externalId",
            "/agent/id",
            "/agent/name",
            "/agent/team",
            "/historical",
            "/dossier/facts/at",
            "/dossier/evidence/kind",
            "/dossier/options/cost",
            "/dossier/options/delay",
            "/dossier/options/risk",
            "/dossier/options/precedent");

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 28, 14, 30, 0, 0, PARIS);

    @Test
    void shouldSayWhatIsWrittenAndNothingElse() {
        var form = Map.of(
                "customer.id", List.of(" CLT-1 "),
                "contact.startedAt", List.of("2026-11-28T14:06"),
                "contact.duration", List.of("18"),
                "anger", List.of("STRONG"),
                "handling.listened", List.of(""),
                "handling.keptCalm", List.of("false"),
                "customer.subscription.monthlyAmount", List.of("1 049,90"),
                "signals", List.of("INSULTS", "RECURRENCE"),
                "dossier.facts", List.of("One\n\n Two "),
                "key", List.of("k"));
        assertThat(SheetBody.of(form, NOW).body())
                .isEqualTo(Map.of(
                        "customer",
                        Map.of("id", "CLT-1", "subscription", Map.of("monthlyAmount", new BigDecimal("1049.90"))),
                        "contact",
                        Map.of("startedAt", "2026-11-28T13:06:00Z", "duration", "PT18M"),
                        "anger",
                        "STRONG",
                        "handling",
                        Map.of("keptCalm", false),
                        "signals",
                        List.of("INSULTS", "RECURRENCE"),
                        "dossier",
                        Map.of("facts", List.of(Map.of("text", "One"), Map.of("text", "Two")))));
    }

    @Test
    void shouldMarkWhatNoSheetMayLackOnlyWhenItIsRecorded() {
        var sheet = SheetBody.of(Map.of("anger", List.of("MILD")), NOW);
        assertThat(sheet.faults()).isEmpty();
        assertThat(sheet.whole().faults())
                .containsOnlyKeys("customer.id", "contact.startedAt", "reason", "churnRisk", "sentimentAtEnd");
    }

    @Test
    void shouldMarkWhatCannotBeReadAtItsField() {
        var sheet = SheetBody.of(
                Map.of(
                        "contact.duration", List.of("long"),
                        "gesture.amount", List.of("ten"),
                        "customer.since", List.of("in March"),
                        "commitments.3.dueAt", List.of("soon"),
                        "dossier.externalDeadline", List.of("Monday")),
                NOW);
        assertThat(sheet.faults())
                .containsOnlyKeys(
                        "contact.duration",
                        "gesture.amount",
                        "customer.since",
                        "commitments.3.dueAt",
                        "dossier.externalDeadline");
        assertThat(sheet.body()).isEmpty();
    }

    @Test
    void shouldSendRowsOfPromisesThatSaySomethingAndFindThemAgain() {
        var form = new HashMap<String, List<String>>();
        form.put("commitments.0.owner", List.of("TEAM"));
        form.put("commitments.2.action", List.of("An expert calls"));
        form.put("commitments.2.dueAt", List.of("tomorrow 9:00"));
        form.put("commitments.9.action", List.of("A letter"));
        var sheet = SheetBody.of(form, NOW);
        assertThat(sheet.body())
                .containsEntry(
                        "commitments",
                        List.of(
                                Map.of("action", "An expert calls", "dueAt", "2026-11-29T08:00:00Z"),
                                Map.of("action", "A letter")));
        assertThat(sheet.nameOf("commitments[1].dueAt")).isEqualTo("commitments.9.dueAt");
        assertThat(sheet.nameOf("dossier.facts[2].text")).isEqualTo("dossier.facts");
        assertThat(sheet.nameOf("customer.id")).isEqualTo("customer.id");
    }

    @Test
    void shouldReadTimesAsPeopleWriteThem() {
        assertThat(Written.due("2026-12-01 9:00", NOW)).hasToString("Optional[2026-12-01T08:00:00Z]");
        assertThat(Written.due("+2h", NOW)).hasToString("Optional[2026-11-28T15:30:00Z]");
        assertThat(Written.minutes("6:30")).hasToString("Optional[PT6M30S]");
        assertThat(Written.minutes("18 min")).hasToString("Optional[PT18M]");
        assertThat(Written.amount("1\u202f234,5 €")).hasToString("Optional[1234.5]");
        assertThat(Written.amount("-5")).isEmpty();
    }

    @Test
    void shouldWriteASheetThatIsReadAsTheSameSheet() throws Exception {
        var json = new ObjectMapper();
        var sheet = json.readTree(WHOLE.toFile());
        var values = SheetValues.of(sheet, PARIS);
        var again = SheetBody.of(values, NOW);
        assertThat(again.faults()).isEmpty();
        assertThat(SheetValues.of(json.valueToTree(again.body()), PARIS)).isEqualTo(values);
        assertThat(values)
                .containsEntry("dossier.impact.amount", List.of("1500"))
                .containsEntry("contact.calmedAfter", List.of("6:30"))
                .containsEntry("commitments.0.dueAt", List.of("2026-11-19 10:00"))
                .containsEntry("dossier.evidence", List.of("https://files.example/88213/export.log"));
    }

    @Test
    void shouldAskForEveryFieldOfASheetThatPeopleType() throws Exception {
        // given
        var json = new ObjectMapper();
        var sheet = json.readTree(WHOLE.toFile());

        // when
        var typed =
                json.valueToTree(SheetBody.of(SheetValues.of(sheet, PARIS), NOW).body());

        // then
        var rest = leaves(sheet, "").collect(Collectors.toSet());
        leaves(typed, "").forEach(rest::remove);
        assertThat(rest).isEqualTo(NOT_TYPED);
    }

    private static Stream<String> leaves(JsonNode node, String path) {
        if (node.isObject()) {
            return node.properties().stream().flatMap(it -> leaves(it.getValue(), path + "/" + it.getKey()));
        }
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false).flatMap(it -> leaves(it, path))
                : Stream.of(path);
    }
}
