package org.accalmie.console.dossier;

import static org.accalmie.console.board.Escalations.anEscalation;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.accalmie.console.page.Times;
import org.accalmie.console.person.Language;
import org.accalmie.console.timeline.TimelineEntry;
import org.junit.jupiter.api.Test;

class VoiceViewTest {
    private static final Instant NOW = Instant.parse("2026-11-27T13:30:00Z");
    private static final Instant DECIDED = Instant.parse("2026-11-27T09:12:00Z");
    private static final Times TIMES = new Times(Language.FR, ZoneId.of("Europe/Paris"), NOW);

    @Test
    void shouldSayWhatWasDecidedAndSinceWhen() {
        var escalation = anEscalation().saying("We refund the second debit.").build();
        assertThat(VoiceView.of(new VoiceView.Decided(escalation, DECIDED), TIMES))
                .contains(new VoiceView(escalation.id(), "INC-10482", "N2", "We refund the second debit.", "10:12"));
        assertThat(VoiceView.of(new VoiceView.Decided(escalation, null), TIMES)
                        .orElseThrow()
                        .at())
                .isEmpty();
    }

    @Test
    void shouldSayNothingBeforeADecision() {
        var escalation = anEscalation().build();
        assertThat(VoiceView.of(new VoiceView.Decided(escalation, null), TIMES)).isEmpty();
    }

    @Test
    void shouldReadTheTimeFromTheTimeline() {
        var entries = List.of(
                new TimelineEntry(NOW, "nora", "update-when-acknowledged", null),
                new TimelineEntry(DECIDED, "sam", "decide-once-while-sent-or-acknowledged", null));
        assertThat(VoiceView.decidedAt(entries)).contains(DECIDED);
        assertThat(VoiceView.decidedAt(entries.subList(0, 1))).isEmpty();
    }
}
