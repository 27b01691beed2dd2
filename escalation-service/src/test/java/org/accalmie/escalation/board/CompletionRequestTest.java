package org.accalmie.escalation.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.accalmie.eventing.EventJson;
import org.accalmie.events.sheet.Dossier;
import org.accalmie.web.Checked.Fault;
import org.junit.jupiter.api.Test;

class CompletionRequestTest {
    private final EventJson json = new EventJson();

    @Test
    void shouldNameEveryPieceThatCannotBeFollowedAndEveryFactThatSaysNothing() {
        // given
        var dossier = json.read("""
                {"evidence": [{"kind": "LOG"}, {"url": "https://example.org/log"}, {"url": "javascript:alert(1)"}],
                 "facts": [{"text": " "}, {"text": "It broke"}, {"at": "2026-11-18T10:00:00Z"}]}""", Dossier.class);

        // then
        assertThat(new CompletionRequest(dossier, null).faults())
                .extracting(Fault::field)
                .containsExactly(
                        "dossier.evidence[0].url",
                        "dossier.evidence[2].url",
                        "dossier.facts[0].text",
                        "dossier.facts[2].text");
    }

    @Test
    void shouldTakeADossierThatNamesNone() {
        assertThat(new CompletionRequest(json.read("{}", Dossier.class), null).faults())
                .isEmpty();
    }
}
