package org.accalmie.escalation.transition;

import static org.accalmie.escalation.Incidents.anIncident;
import static org.accalmie.events.escalation.vocabulary.EscalationState.ACKNOWLEDGED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.accalmie.escalation.ADossier;
import org.accalmie.escalation.lifecycle.Command;
import org.accalmie.escalation.takeup.TakeUpDeadline;
import org.accalmie.events.escalation.AcknowledgementOverdue;
import org.accalmie.events.escalation.EscalationRaised;
import org.accalmie.events.escalation.vocabulary.TakeUpClass;
import org.accalmie.events.escalation.vocabulary.Urgency;
import org.accalmie.events.sheet.Dossier;
import org.accalmie.events.sheet.assessment.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClocksOfAnEscalationTest {
    private static final Dossier PERIOD = ADossier.holding().period("October").build();

    @ParameterizedTest
    @CsvSource({
        "IMMEDIATE, false, 2026-11-24T09:00:00Z, IMMEDIATE, 2026-11-24T09:30:00Z",
        "IMMEDIATE, true,  2026-11-28T22:00:00Z, IMMEDIATE, 2026-11-28T22:30:00Z",
        "H24,       false, 2026-11-24T09:00:00Z, STANDARD,  2026-11-25T09:00:00Z",
        "H72,       false, 2026-11-27T09:00:00Z, STANDARD,  2026-11-30T09:00:00Z",
        "H24,       true,  2026-11-24T09:00:00Z, VIP,       2026-11-24T14:00:00Z",
        "H24,       true,  2026-11-24T13:00:00Z, VIP,       2026-11-24T17:00:00Z",
        "H24,       true,  2026-11-27T16:00:00Z, VIP,       2026-11-30T11:00:00Z",
        "H24,       false, 2026-11-24T19:00:00Z, STANDARD,  2026-11-26T08:00:00Z"
    })
    void shouldTakeTheEarliestDeadlineOfTheClassesThatApply(
            Urgency urgency, boolean vip, Instant sentAt, TakeUpClass takeUpClass, Instant acknowledgeBy) {
        assertThat(Life.POLICIES.clocks().takeUp(urgency, vip, "N2", sentAt))
                .isEqualTo(new TakeUpDeadline(takeUpClass, acknowledgeBy));
    }

    @Test
    void shouldRemindRaiseExhaustAndThenRemindOnceAWorkingDay() {
        // given a case sent on Tuesday at 10:00 in Paris
        var life = Life.sent();

        // when
        life.live(Duration.ofDays(6).plusHours(1));

        // then
        assertThat(life.toldNames())
                .containsExactly(
                        "EscalationSent",
                        "AcknowledgementOverdue",
                        "EscalationRaised",
                        "LadderExhausted",
                        "AcknowledgementOverdue",
                        "AcknowledgementOverdue");
        assertThat(life.escalation.takeUp().ringsAt()).isEqualTo(Instant.parse("2026-12-01T09:30:00Z"));
        assertThat(life.escalation.watching()).containsExactly("SUPERVISOR");
    }

    @Test
    void shouldRemindTheSupervisorTwiceWhereTheCaseIsTheirs() {
        // given
        var life = new Life(anIncident().hearing(Signal.PUBLIC_POST));

        // when
        life.live(Duration.ofMinutes(90));

        // then
        assertThat(life.toldNames())
                .containsExactly(
                        "EscalationSent", "AcknowledgementOverdue", "AcknowledgementOverdue", "LadderExhausted");
    }

    @Test
    void shouldFireEachMissedRungOnceAndSayThatItIsLate() {
        // given
        var life = Life.sent().push(Duration.ofDays(30));

        // when
        for (var rung = 0; rung < 4; rung++) {
            life.ring();
        }

        // then
        assertThat(life.told.get(1))
                .isInstanceOfSatisfying(
                        AcknowledgementOverdue.class,
                        it -> assertThat(it.late()).isTrue());
        assertThat(life.told.get(2))
                .isInstanceOfSatisfying(
                        EscalationRaised.class, it -> assertThat(it.late()).isTrue());
        assertThat(life.next()).isAfter(life.now);
    }

    @Test
    void shouldKeepTheDayOfReminderAfterOneThatWasLate() {
        // given a case that is exhausted on Thursday and due again on Friday at 10:30 in Paris
        var life = Life.sent();
        life.live(Duration.ofDays(2).plusHours(1));

        // when
        life.push(Duration.ofDays(1).plusHours(8)).ring();

        // then
        assertThat(life.next()).isEqualTo(Instant.parse("2026-11-30T09:30:00Z"));

        // when
        life.push(Duration.ofDays(4)).ring();

        // then
        assertThat(life.next()).isEqualTo(Instant.parse("2026-12-02T09:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "4, false", "6, true", "59, true"})
    void shouldCallLateWhatWasMissedDuringARestart(int seconds, boolean late) {
        // given
        var life = Life.sent();

        // when
        life.push(Duration.between(life.now, life.next()).plusSeconds(seconds)).ring();

        // then
        assertThat(life.told.get(1))
                .isInstanceOfSatisfying(
                        AcknowledgementOverdue.class,
                        it -> assertThat(it.late()).isEqualTo(late));
    }

    @Test
    void shouldHaveNothingPendingOnceEnded() {
        assertThat(Life.sent()
                        .acknowledged()
                        .after(Life.resolve(), Life.BILLING)
                        .next())
                .isNull();
        assertThat(Life.preparing().after(new Command.Cancel("No"), Life.SENDER).next())
                .isNull();
    }

    @Test
    void shouldStartTheLadderAnewWhenAPromisedUpdateDoesNotCome() {
        // given
        var life = Life.sent().acknowledged();

        // when
        life.live(Duration.ofDays(2));

        // then
        assertThat(life.toldNames())
                .containsExactly(
                        "EscalationSent",
                        "EscalationAcknowledged",
                        "UpdateOverdue",
                        "AcknowledgementOverdue",
                        "EscalationRaised",
                        "LadderExhausted");
        assertThat(life.escalation.state()).isEqualTo(ACKNOWLEDGED);
        assertThat(life.escalation.takeUp().run()).isEqualTo(2);
    }

    @Test
    void shouldStopTheLadderWithAnUpdate() {
        // given
        var life = Life.sent().acknowledged().live(Duration.ofHours(7));

        // when
        var next = life.now.plus(Duration.ofDays(1));
        life.perform(new Command.Update("Still at it", next), Life.BILLING);

        // then
        assertThat(life.next()).isEqualTo(next);
    }

    @Test
    void shouldTakeAPromiseForKeptByAnUpdateThatNamesNoOther() {
        // given
        var life = Life.sent().acknowledged().push(Duration.ofHours(5));

        // when
        life.perform(new Command.Update("Still at it", null), Life.BILLING);

        // then
        assertThat(life.live(Duration.ofDays(2)).toldNames()).doesNotContain("UpdateOverdue");
        assertThat(life.escalation.promise().nextUpdateAt()).isNull();
    }

    @Test
    void shouldPromiseAVipAnUpdateEveryFourHours() {
        // given
        var vip = new Life(anIncident().hearing(Signal.DOUBLE_BILLING).vip()).acknowledged();

        // when
        vip.perform(new Command.Update("Still at it", null), Life.BILLING);

        // then
        assertThat(vip.escalation.promise().nextUpdateAt()).isEqualTo(vip.now.plus(Duration.ofHours(4)));
        vip.live(Duration.ofHours(9));
        assertThat(vip.toldNames().stream().filter("UpdateOverdue"::equals)).hasSize(2);
    }

    @Test
    void shouldCallAVipsUpdateLateUntilThereIsOne() {
        // given
        var vip = new Life(anIncident().hearing(Signal.DOUBLE_BILLING).vip()).acknowledged();
        var promised = vip.escalation.promise().nextUpdateAt();
        assertThat(vip.escalation.promise().lateFrom()).isEqualTo(promised);

        // when
        vip.live(Duration.ofHours(15));

        // then
        assertThat(vip.toldNames().stream().filter("UpdateOverdue"::equals)).hasSize(3);
        assertThat(vip.escalation.promise().lateFrom()).isEqualTo(promised);
        vip.perform(new Command.Update("Still at it", null), Life.BILLING);
        assertThat(vip.escalation.promise().lateFrom()).isEqualTo(vip.now.plus(Duration.ofHours(4)));
    }

    @Test
    void shouldRingInWorkingHoursAfterWaiting() {
        // given a case forgotten since Tuesday 16:00, to be raised on Wednesday 16:00, after seven more working hours
        var life = Life.sent().acknowledged().live(Duration.ofHours(7));

        // when
        life.perform(new Command.Wait("The customer looks for the invoice"), Life.BILLING);
        life.push(Duration.ofDays(4)).perform(new Command.Resume(null), Life.BILLING);

        // then it is Saturday
        assertThat(life.next()).isEqualTo("2026-11-30T16:00:00Z");
    }

    @Test
    void shouldStandStillWhileWaitingForTheCustomer() {
        // given an update promised in six hours, of which one has passed
        var life = Life.sent().acknowledged().push(Duration.ofHours(1));

        // when
        life.perform(new Command.Wait("The customer looks for the invoice"), Life.BILLING);
        assertThat(life.next()).isNull();
        life.push(Duration.ofDays(3)).perform(new Command.Resume(null), Life.BILLING);

        // then
        assertThat(life.next()).isEqualTo(life.now.plus(Duration.ofHours(5)));
        assertThat(life.escalation.pauses().getLast().length(life.now)).isEqualTo(Duration.ofDays(3));
    }

    @Test
    void shouldStartAFreshClockWhenCompletedOrTransferred() {
        // given
        var life = Life.sent().after(Life.giveBack(), Life.BILLING).push(Duration.ofHours(2));

        // when
        life.perform(new Command.Complete(PERIOD, null), Life.SENDER);

        // then
        assertThat(life.escalation.takeUp().acknowledgeBy()).isEqualTo(Instant.parse("2026-11-25T11:00:00Z"));
        life.push(Duration.ofHours(1)).perform(new Command.Transfer("N2", "Technical", "Look"), Life.BILLING);
        assertThat(life.escalation.team()).isEqualTo("N2");
        assertThat(life.escalation.takeUp().acknowledgeBy()).isEqualTo(Instant.parse("2026-11-25T12:30:00Z"));
        assertThat(life.dossier).isNotNull().extracting(Dossier::request).isEqualTo("Look");
    }

    @Test
    void shouldCallItBouncingAfterTwoReturnsOrThreeTransfers() {
        // given
        var returned = Life.sent();
        var transferred = Life.sent();

        // when
        for (var time = 0; time < 2; time++) {
            returned.perform(Life.giveBack(), Life.BILLING);
            returned.perform(new Command.Complete(PERIOD, null), Life.SENDER);
        }
        for (var team : List.of("N2", "BILLING", "N2")) {
            transferred.perform(new Command.Transfer(team, "Yours", null), Life.SUPERVISOR);
        }

        // then
        assertThat(returned.escalation.bounces().bouncing()).isTrue();
        assertThat(transferred.escalation.bounces().bouncing()).isTrue();
        assertThat(transferred.escalation.watching()).containsExactly("SUPERVISOR");
    }

    @Test
    void shouldKeepAWatcherWhoHadTheCaseForAWhile() {
        // given
        var life = new Life(anIncident().hearing(Signal.PHISHING));
        assertThat(life.escalation.watching()).containsExactly("SUPERVISOR");

        // when
        life.perform(new Command.Transfer("SUPERVISOR", "Yours", null), Life.SUPERVISOR);
        assertThat(life.escalation.watching()).isEmpty();
        life.perform(new Command.Transfer("N2", "Yours", null), Life.SUPERVISOR);

        // then
        assertThat(life.escalation.watching()).containsExactly("SUPERVISOR");
    }
}
