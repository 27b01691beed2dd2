package org.accalmie.console.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accalmie.console.command.FieldFault;
import org.accalmie.console.command.Need;
import org.accalmie.console.page.Times;
import org.accalmie.console.person.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseBodyTest {
    @Test
    void shouldSendADecisionWithItsOptions() {
        var written = CaseBody.of(
                CaseCommand.DECISION,
                Map.of(
                        "label1", "Refund",
                        "cost1", "25 €",
                        "label2", "Voucher",
                        "chosen", "1",
                        "decider", "sam",
                        "statement", "We refund within three days."));
        assertThat(written.faults()).isEmpty();
        assertThat(written.body())
                .containsEntry("chosen", "Refund")
                .containsEntry(
                        "options", List.of(Map.of("label", "Refund", "cost", "25 €"), Map.of("label", "Voucher")));
    }

    @Test
    void shouldAskForWhatADecisionLacks() {
        var written = CaseBody.of(CaseCommand.DECISION, Map.of("label1", "Refund", "risk3", "none", "chosen", "2"));
        assertThat(written.faults()).containsOnlyKeys("label2", "label3", "chosen", "decider", "statement");
    }

    @Test
    void shouldCompleteWithWhatWasTyped() {
        var written = CaseBody.of(
                CaseCommand.COMPLETION, Map.of("facts", "first\n\nsecond", "symptoms", " none ", "product", " "));
        assertThat(written.body())
                .isEqualTo(Map.of(
                        "dossier",
                        Map.of(
                                "facts",
                                List.of(Map.of("text", "first"), Map.of("text", "second")),
                                "symptoms",
                                "none")));
        assertThat(CaseBody.of(CaseCommand.COMPLETION, Map.of()).faults()).isNotEmpty();
    }

    @Test
    void shouldFollowNoAddressButOneThatIsEncrypted() {
        assertThat(host("https://wiki.example.org/a")).isEqualTo("wiki.example.org");
        assertThat(host("http://wiki.example.org/a")).isNull();
        assertThat(host("javascript:alert(1)")).isNull();
        assertThat(host("https://[")).isNull();
    }

    private static @Nullable String host(String url) {
        var dossier = new Details.Dossier(
                null,
                null,
                null,
                null,
                null,
                List.of(new Details.Evidence("LOG", url)),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        var times = new Times(Language.EN, ZoneId.of("Europe/Paris"), Instant.EPOCH);
        return FactView.of(dossier, List.of(), times)
                .getFirst()
                .lines()
                .getFirst()
                .host();
    }

    @ParameterizedTest
    @CsvSource({
        "dossier.evidence[0].url, evidence",
        "dossier.facts[2].at, facts",
        "dossier.impact.risk, impact",
        "options, label1",
        "options[1].label, label3",
        "options[1].cost, cost3",
        "options[1].else, label3",
        "decider, decider"
    })
    void shouldFindTheFieldThatHoldsWhatTheServiceSpeaksOf(String path, String field) {
        assertThat(CaseBody.holder(path, Map.of("label1", "Refund", "label3", "Nothing")))
                .isEqualTo(field);
    }

    @Test
    void shouldListEachFaultWithItsField() {
        var wrong = new LinkedHashMap<String, FieldFault>();
        wrong.put("evidence", FieldFault.said("must be a web address"));
        wrong.put("externalDeadline", FieldFault.said("must be after now"));
        var form = new CaseForm(
                CaseCommand.COMPLETION, new UUID(1, 1), "k", "1", Map.of(), wrong, List.of(), Map.of(), List.of());
        assertThat(form.listed())
                .extracting(FieldFault.At::id, FieldFault.At::need, FieldFault.At::shown)
                .containsExactly(
                        tuple("evidence", Need.EVIDENCE, true),
                        tuple("externalDeadline", Need.EXTERNAL_DEADLINE, false));
    }
}
