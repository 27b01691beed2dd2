package org.accalmie.escalation.transition;

import static org.accalmie.escalation.Incidents.anIncident;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.accalmie.escalation.ADossier;
import org.accalmie.escalation.lifecycle.Command;
import org.accalmie.escalation.lifecycle.Decision;
import org.accalmie.events.escalation.EscalationPrepared;
import org.accalmie.events.escalation.EscalationSent;
import org.accalmie.events.escalation.vocabulary.EscalationState;
import org.accalmie.events.escalation.vocabulary.Quality;
import org.accalmie.events.sheet.Dossier;
import org.accalmie.events.sheet.assessment.Signal;
import org.junit.jupiter.api.Test;

class QualityTestsTest {

    @Test
    void shouldMissWhyTheFieldsOfTheTeamAndADateAtFirst() {
        // given
        var life = Life.preparing();

        // then
        var quality = life.escalation.quality();
        assertThat(quality.threeW()).isEqualTo(new Quality.Check(false, List.of("summary", "nextUpdateAt")));
        assertThat(quality.zeroReturnQuestion())
                .isEqualTo(
                        new Quality.Check(false, List.of("invoiceReference", "paymentReference", "period", "request")));
        assertThat(quality.oneVoice()).isEqualTo(new Quality.Check(false, List.of("nextUpdateAt")));
        assertThat(((EscalationPrepared) life.told.getLast()).quality()).isEqualTo(quality);
    }

    @Test
    void shouldPassOnceTheDossierIsReadyAndTheCustomerHasADate() {
        // given
        var life = Life.preparing();

        // when
        life.perform(new Command.Complete(ADossier.ready(), null), Life.SENDER);
        var sent = (EscalationSent) life.told.getLast();
        life.perform(Life.acknowledge(life.now.plus(Duration.ofHours(4))), Life.BILLING);

        // then
        assertThat(sent.quality()).isNotNull().satisfies(quality -> {
            assertThat(quality.zeroReturnQuestion().passed()).isTrue();
            assertThat(quality.threeW().missing()).containsExactly("nextUpdateAt");
        });
        assertThat(allPass(life)).isTrue();
    }

    @Test
    void shouldNotSpeakWithOneVoiceWhileNobodyDecidedBetweenTheOptions() {
        // given
        var life = new Life(anIncident().hearing(Signal.DOUBLE_BILLING).dossier(withTwoOptions())).acknowledged();
        assertThat(life.escalation.quality().oneVoice().missing()).containsExactly("decision");

        // when
        var decision = new Decision(List.of(option("A"), option("B")), "A", "supervisor", "We extend by 15 days.");
        life.perform(new Command.Decide(decision), Life.BILLING);

        // then
        assertThat(life.escalation.quality().oneVoice().passed()).isTrue();
    }

    @Test
    void shouldAskForNoDateOnceItIsOver() {
        assertThat(allPass(Life.in(EscalationState.RESOLVED))).isTrue();
        assertThat(allPass(Life.in(EscalationState.CANCELLED))).isTrue();
    }

    @Test
    void shouldMissWhatTheTeamSaysItMisses() {
        var life = Life.in(EscalationState.RETURNED);
        assertThat(life.escalation.quality().zeroReturnQuestion().missing()).containsExactly("period");
    }

    private static boolean allPass(Life life) {
        var quality = life.escalation.quality();
        return quality.threeW().passed()
                && quality.zeroReturnQuestion().passed()
                && quality.oneVoice().passed();
    }

    private static Dossier withTwoOptions() {
        return ADossier.complete().options(option("A"), option("B")).build();
    }

    private static Dossier.Option option(String label) {
        return new Dossier.Option(label, null, null, null, null);
    }
}
