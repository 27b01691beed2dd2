package org.accalmie.console.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.accalmie.console.page.Times;
import org.accalmie.console.person.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

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
}
