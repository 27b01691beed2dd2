package org.accalmie.escalation.transition;

import static org.accalmie.escalation.Incidents.anIncident;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import org.accalmie.escalation.ADossier;
import org.accalmie.escalation.Incidents;
import org.accalmie.escalation.lifecycle.Actor;
import org.accalmie.escalation.lifecycle.Command;
import org.accalmie.escalation.lifecycle.CommandType;
import org.accalmie.escalation.timeline.Entry;
import org.accalmie.events.sheet.assessment.Signal;
import org.junit.jupiter.api.Test;

class LegalModeTest {
    private static final Actor LEGAL = new Actor("legal", Set.of("LEGAL"), false);
    private static final Actor N2 = new Actor("n2", Set.of("N2"), false);

    @Test
    void shouldFreezeTheExactWords() {
        // given
        var life = returned(Signal.FORMAL_NOTICE);

        // then
        assertThat(life.perform(saying("Other words"), Life.SENDER))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.rule()).isEqualTo("exact-words-are-frozen-in-legal-mode"));
        assertThat(life.perform(saying("I want my money back."), Life.SENDER)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void shouldLetTheExactWordsBeSaidOnce() {
        // given
        var life = new Life(legal().dossier(null)).after(Life.giveBack(), LEGAL);

        // when
        life.perform(saying("I shall sue you."), Life.SENDER);

        // then
        assertThat(Objects.requireNonNull(life.dossier).exactWords()).isEqualTo("I shall sue you.");
    }

    @Test
    void shouldKeepTheExactWordsThroughACorrection() {
        // given
        var life = new Life(legal());

        // when
        life.revised(legal().dossier(ADossier.holding()
                .exactWords("Softer words")
                .period("May")
                .build()));

        // then
        assertThat(Objects.requireNonNull(life.dossier).exactWords()).isEqualTo("I want my money back.");
        assertThat(Objects.requireNonNull(life.dossier).period()).isEqualTo("May");
    }

    @Test
    void shouldFreezeNothingOutsideLegalMode() {
        assertThat(returned(Signal.DOUBLE_BILLING).perform(saying("Other words"), Life.SENDER))
                .isInstanceOf(Answer.Done.class);
    }

    @Test
    void shouldOpenATransferredCaseToTheTeamThatReceivesItAndToNoOther() {
        // given
        var life = new Life(legal());
        assertThat(N2.maySee(life.escalation)).isFalse();

        // when
        var answer = life.perform(new Command.Transfer("N2", "Logs", null), LEGAL);

        // then
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Done.class,
                        done -> assertThat(done.change().step().entry())
                                .isEqualTo(new Entry.Transferred("N2", "Logs", "N2")));
        assertThat(N2.maySee(life.escalation)).isTrue();
        assertThat(N2.mayDo(CommandType.ACKNOWLEDGE, life.escalation)).isTrue();
        assertThat(new Actor("billing", Set.of("BILLING"), false).maySee(life.escalation))
                .isFalse();
        assertThat(new Actor("tool", Set.of(), true).maySee(life.escalation)).isFalse();
        assertThat(LEGAL.maySee(life.escalation)).isTrue();
        assertThat(Life.SENDER.maySee(life.escalation)).isTrue();
        assertThat(Life.SUPERVISOR.maySee(life.escalation)).isTrue();
        assertThat(Life.SUPERVISOR.mayDo(CommandType.ACKNOWLEDGE, life.escalation))
                .isTrue();
    }

    @Test
    void shouldCloseTheCaseAgainToATeamThatPassesItOn() {
        // given
        var life = new Life(legal());
        life.perform(new Command.Transfer("N2", "Logs", null), LEGAL);

        // when
        life.perform(new Command.Transfer("LEGAL", "Here are the logs", null), N2);

        // then
        assertThat(N2.maySee(life.escalation)).isFalse();
        assertThat(LEGAL.mayDo(CommandType.ACKNOWLEDGE, life.escalation)).isTrue();
    }

    @Test
    void shouldCloseACaseToItsTeamThatACorrectionMakesLegal() {
        // given
        var life = new Life(anIncident().hearing(Signal.PHISHING));
        assertThat(N2.maySee(life.escalation)).isTrue();

        // when
        life.revised(anIncident().hearing(Signal.PHISHING, Signal.FORMAL_NOTICE));

        // then
        assertThat(N2.maySee(life.escalation)).isFalse();
        assertThat(LEGAL.maySee(life.escalation)).isTrue();
    }

    @Test
    void shouldLeaveACaseThatACorrectionMakesLegalToTheSameTeamUntilSomebodyTransfersIt() {
        // given
        var life = new Life(anIncident().hearing(Signal.PHISHING));
        life.revised(anIncident().hearing(Signal.PHISHING, Signal.FORMAL_NOTICE));
        assertThat(life.escalation.team()).isEqualTo("N2");
        assertThat(LEGAL.mayDo(CommandType.TRANSFER, life.escalation)).isFalse();
        assertThat(Life.SUPERVISOR.mayDo(CommandType.TRANSFER, life.escalation)).isTrue();

        // when
        life.perform(new Command.Transfer("LEGAL", "Legal now", null), Life.SUPERVISOR);
        life.perform(new Command.Transfer("N2", "Logs", null), LEGAL);

        // then
        assertThat(N2.maySee(life.escalation)).isTrue();
        assertThat(N2.mayDo(CommandType.ACKNOWLEDGE, life.escalation)).isTrue();
    }

    private static Life returned(Signal signal) {
        return new Life(anIncident().hearing(signal)).after(Life.giveBack(), Life.SUPERVISOR);
    }

    private static Incidents legal() {
        return anIncident().hearing(Signal.FORMAL_NOTICE);
    }

    private static Command saying(String words) {
        return new Command.Complete(ADossier.holding().exactWords(words).build(), null);
    }
}
