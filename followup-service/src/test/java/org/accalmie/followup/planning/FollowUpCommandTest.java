package org.accalmie.followup.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.accalmie.calendar.BusinessCalendar;
import org.accalmie.events.followup.CallOutcome;
import org.accalmie.events.followup.Cause;
import org.accalmie.events.followup.FollowUpState;
import org.accalmie.events.followup.Intent;
import org.accalmie.followup.cause.CallDays;
import org.accalmie.followup.cause.Want;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpCommandTest {
    private static final CallDays DAYS = new CallDays(BusinessCalendar.standard());

    @ParameterizedTest
    @CsvSource({
        "a Tuesday morning, 2026-11-24T09:00:00Z, 2026-11-24T11:00:00Z",
        "the last that is not past six, 2026-11-24T15:00:00Z, 2026-11-24T17:00:00Z",
        "a second later, 2026-11-24T15:00:01Z, 2026-11-25T08:00:00Z",
        "late in the evening, 2026-11-24T21:30:00Z, 2026-11-25T08:00:00Z",
        "after midnight here, 2026-11-24T23:30:00Z, 2026-11-25T08:00:00Z",
        "two hours before nine, 2026-11-25T06:00:00Z, 2026-11-25T08:00:00Z",
        "a Friday afternoon, 2026-11-27T16:00:00Z, 2026-11-30T08:00:00Z",
        "a Saturday, 2026-11-28T09:00:00Z, 2026-11-30T08:00:00Z",
        "before Christmas, 2026-12-24T16:30:00Z, 2026-12-28T08:00:00Z",
        "a holiday, 2026-07-14T09:00:00Z, 2026-07-15T07:00:00Z",
        "before the clocks go back, 2026-10-23T15:30:00Z, 2026-10-26T08:00:00Z"
    })
    void shouldTryAgainTwoHoursAfterTheFirstAttemptOrTheNextWorkingMorning(String when, Instant now, Instant then) {
        var call = new FollowUpCommand.Attempt().perform(due("2026-11-24"), DAYS, now);

        assertThat(call.due().at()).as(when).isEqualTo(then);
        assertThat(call.progress().attempts()).isEqualTo(1);
        assertThat(call.state()).isEqualTo(FollowUpState.PLANNED);
    }

    @Test
    void shouldTryASecondTimeTheNextWorkingMorningAndMissAfterTheThird() {
        // given
        var attempt = new FollowUpCommand.Attempt();
        var first = attempt.perform(due("2026-11-27"), DAYS, Instant.parse("2026-11-27T08:05:00Z"));

        // when
        var second = attempt.perform(first, DAYS, Instant.parse("2026-11-27T10:10:00Z"));
        var third = attempt.perform(second, DAYS, Instant.parse("2026-11-30T08:00:00Z"));

        // then
        assertThat(second.due().at()).isEqualTo("2026-11-30T08:00:00Z");
        assertThat(second.wants()).allMatch(want -> want.dueOn().equals(LocalDate.parse("2026-11-30")));
        assertThat(third.state()).isEqualTo(FollowUpState.MISSED);
        assertThat(third.progress().attempts()).isEqualTo(3);
        assertThat(third.wants()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27T16:59:59Z, PLANNED, false",
        "2026-11-27T17:00:00Z, PLANNED, true",
        "2026-11-30T16:59:59Z, PLANNED, true",
        "2026-11-30T17:00:00Z, MISSED, false"
    })
    void shouldBeNoticedAtTheEndOfItsDayAndMissedAtTheEndOfTheNext(Instant now, FollowUpState state, boolean reminded) {
        var call = new FollowUpCommand.Settle().perform(due("2026-11-27"), DAYS, now);

        assertThat(call.state()).isEqualTo(state);
        assertThat(call.progress().remindedAt() != null).isEqualTo(reminded);
    }

    @Test
    void shouldBeNoticedOnce() {
        // given
        var noticed =
                new FollowUpCommand.Settle().perform(due("2026-11-27"), DAYS, Instant.parse("2026-11-27T17:00:00Z"));

        // then
        assertThat(new FollowUpCommand.Settle().perform(noticed, DAYS, Instant.parse("2026-11-28T10:00:00Z")))
                .isSameAs(noticed);
    }

    @Test
    void shouldKeepWhatWasSaid() {
        // given
        var outcome = new Outcome(new CallOutcome(true, true, false, 5, Intent.STAYS), "The invoice", "Calm");
        var now = Instant.parse("2026-11-27T10:00:00Z");

        // when
        var call = new FollowUpCommand.Complete(outcome).perform(due("2026-11-27"), DAYS, now);

        // then
        assertThat(call.state()).isEqualTo(FollowUpState.DONE);
        assertThat(call.progress().outcome()).isEqualTo(outcome);
        assertThat(call.progress().doneAt()).isEqualTo(now);
        assertThat(call.causes()).containsExactly(Cause.CHURN_HIGH);
        assertThat(call.version()).isEqualTo(2);
    }

    @Test
    void shouldChangeNothingThatIsSoAlready() {
        // given
        var assigned = new FollowUpCommand.Assign("sophie").perform(due("2026-11-27"), DAYS, Instant.EPOCH);

        // then
        assertThat(new FollowUpCommand.Assign("sophie").perform(assigned, DAYS, Instant.EPOCH))
                .isSameAs(assigned);
        assertThat(new FollowUpCommand.Reschedule(assigned.due().at(), "x").perform(assigned, DAYS, Instant.EPOCH))
                .isSameAs(assigned);
    }

    private static FollowUp due(String day) {
        var on = LocalDate.parse(day);
        var want = new Want(Want.Key.ofIncident(UUID.randomUUID(), Cause.CHURN_HIGH, 1), "anna", on.minusDays(1), on);
        return FollowUp.planned(UUID.randomUUID(), "CLT-1", DAYS.due(on), Set.of(want));
    }
}
