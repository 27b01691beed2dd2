package org.accalmie.escalation.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.accalmie.escalation.lifecycle.Command;
import org.accalmie.escalation.lifecycle.NextDeadline;
import org.accalmie.escalation.lifecycle.NextDeadline.Clock;
import org.accalmie.events.escalation.vocabulary.EscalationState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From when on an escalation is overdue, in every state. */
class LatenessTest {
    @Test
    void shouldBeOverdueFromTheTakeUpDeadlineWhileNobodyAcknowledges() {
        assertThat(Life.sent().escalation.overdueAt()).isEqualTo("2026-11-25T09:00:00Z");
    }

    @Test
    void shouldBeOverdueFromTheHourOfPreparationOnly() {
        assertThat(Life.preparing().escalation.overdueAt()).isEqualTo("2026-11-24T10:00:00Z");
    }

    @Test
    void shouldStayOverdueThroughTheRemindersOfAReturnedDossier() {
        // given
        var life = Life.in(EscalationState.RETURNED);

        // when
        life.live(Duration.ofDays(3));

        // then
        assertThat(life.toldNames()).contains("CompletionOverdue");
        assertThat(life.escalation.overdueAt()).isEqualTo("2026-11-24T10:00:00Z");
    }

    @Test
    void shouldBeOverdueNoLongerOnceTheDossierIsComplete() {
        // given
        var life = Life.in(EscalationState.RETURNED).live(Duration.ofHours(2));

        // when
        life.perform(new Command.Complete(Objects.requireNonNull(Life.sent().dossier), null), Life.SENDER);

        // then
        assertThat(life.escalation.overdueAt()).isEqualTo("2026-11-25T11:00:00Z");
    }

    @Test
    void shouldKeepAPromiseToTheCustomerThroughTransferAndReturn() {
        // given a promise that passed, at 16:00
        var transferred = Life.sent().acknowledged().live(Duration.ofHours(7));
        var returned = Life.sent().acknowledged().live(Duration.ofHours(7));
        var promised = Instant.parse("2026-11-24T15:00:00Z");

        // when
        transferred.perform(new Command.Transfer("N2", "Technical", null), Life.BILLING);
        returned.perform(Life.giveBack(), Life.BILLING);

        // then
        assertThat(transferred.escalation.state()).isEqualTo(EscalationState.SENT);
        assertThat(transferred.escalation.overdueAt()).isEqualTo(promised);
        assertThat(returned.escalation.overdueAt()).isEqualTo(promised);
    }

    @Test
    void shouldStopWithTheClocksWhileWaitingForTheCustomer() {
        // given an update promised in six hours
        var life = Life.sent().acknowledged().push(Duration.ofHours(1));

        // when
        life.perform(new Command.Wait("The customer looks for the invoice"), Life.BILLING);

        // then
        assertThat(life.escalation.overdueAt()).isNull();
        life.push(Duration.ofDays(1)).perform(new Command.Resume(null), Life.BILLING);
        assertThat(life.escalation.overdueAt()).isEqualTo(life.now.plus(Duration.ofHours(5)));
    }

    @Test
    void shouldNotMakeABrokenPromiseGoodByWaiting() {
        // given
        var life = Life.sent().acknowledged().live(Duration.ofHours(7));
        var promised = Instant.parse("2026-11-24T15:00:00Z");

        // when
        life.perform(new Command.Wait("The customer looks for the invoice"), Life.BILLING);

        // then
        assertThat(life.escalation.overdueAt()).isEqualTo(promised);
        life.push(Duration.ofDays(1)).perform(new Command.Resume(null), Life.BILLING);
        assertThat(life.escalation.overdueAt()).isEqualTo(promised);
        life.perform(new Command.Update("Still at it", life.now.plus(Duration.ofHours(1))), Life.BILLING);
        assertThat(life.escalation.overdueAt()).isEqualTo(life.now.plus(Duration.ofHours(1)));
    }

    @ParameterizedTest
    @EnumSource(names = {"RESOLVED", "CANCELLED"})
    void shouldNeverBeOverdueOnceItIsOver(EscalationState state) {
        assertThat(Life.in(state).escalation.overdueAt()).isNull();
    }

    @Test
    void shouldNameTheClockThatRunsOutNext() {
        assertThat(next(Life.preparing())).isEqualTo(running(Clock.PREPARATION, "2026-11-24T10:00:00Z"));
        assertThat(next(Life.sent())).isEqualTo(running(Clock.TAKE_UP, "2026-11-25T09:00:00Z"));
        assertThat(next(Life.in(EscalationState.RETURNED)))
                .isEqualTo(running(Clock.COMPLETION, "2026-11-24T10:00:00Z"));
        assertThat(next(Life.sent().acknowledged())).isEqualTo(running(Clock.UPDATE, "2026-11-24T15:00:00Z"));
        assertThat(next(Life.in(EscalationState.RESOLVED))).isNull();
        assertThat(next(Life.in(EscalationState.CANCELLED))).isNull();
    }

    @Test
    void shouldSaySinceWhenTheClockStandsStill() {
        // given
        var life = Life.sent().acknowledged().push(Duration.ofHours(1));
        var since = life.now;

        // when
        life.perform(new Command.Wait("The customer looks for the invoice"), Life.BILLING);

        // then
        assertThat(next(life))
                .isEqualTo(new NextDeadline(Clock.UPDATE, Instant.parse("2026-11-24T15:00:00Z"), true, since));
    }

    private static @Nullable NextDeadline next(Life life) {
        return life.escalation.nextDeadline();
    }

    private static NextDeadline running(Clock clock, String at) {
        return new NextDeadline(clock, Instant.parse(at), false, null);
    }
}
