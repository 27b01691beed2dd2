package org.accalmie.followup.planning;

import static org.accalmie.events.followup.Cause.CHURN_CRITICAL;
import static org.accalmie.events.followup.Cause.CHURN_HIGH;
import static org.accalmie.events.followup.Cause.CONVERSATION_ENDED;
import static org.accalmie.events.followup.Cause.STILL_VERY_ANGRY;
import static org.accalmie.events.followup.Cause.VERY_SERIOUS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.accalmie.events.followup.FollowUpCancelled;
import org.accalmie.events.followup.FollowUpPlanned;
import org.accalmie.events.followup.FollowUpRescheduled;
import org.accalmie.events.followup.FollowUpState;
import org.accalmie.followup.cause.IncidentCauses;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final String MONDAY = "2026-11-23";

    private final UUID incident = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final PlanningFixture planning = new PlanningFixture("2026-11-23T10:00:00Z");

    @Test
    void shouldPlanACallForEachDayOfACause() {
        // when
        planning.record(incident, MONDAY, CHURN_CRITICAL);

        // then
        assertThat(planning.calls()).containsExactly("2026-11-24 [CHURN_CRITICAL]", "2026-11-26 [CHURN_CRITICAL]");
        assertThat(planning.told).hasSize(2).allSatisfy(fact -> {
            assertThat(fact).isInstanceOf(FollowUpPlanned.class);
            assertThat(fact.incidentIds()).containsExactly(incident);
        });
        assertThat(planning.on("2026-11-24").due().at()).isEqualTo("2026-11-24T08:00:00Z");
    }

    @Test
    void shouldPlanNothingWithoutACause() {
        planning.record(incident, MONDAY);
        assertThat(planning.calls()).isEmpty();
        assertThat(planning.told).isEmpty();
    }

    @Test
    void shouldMergeTheCausesOfOneDay() {
        planning.record(incident, MONDAY, CHURN_CRITICAL, VERY_SERIOUS, CONVERSATION_ENDED);
        assertThat(planning.calls())
                .containsExactly(
                        "2026-11-24 [CHURN_CRITICAL, CONVERSATION_ENDED]", "2026-11-26 [CHURN_CRITICAL, VERY_SERIOUS]");
    }

    @Test
    void shouldMergeTheIncidentsOfOneDay() {
        // given
        planning.record(incident, MONDAY, CHURN_HIGH);

        // when
        planning.record(other, MONDAY, CHURN_HIGH, CONVERSATION_ENDED);

        // then
        var call = planning.on("2026-11-24");
        assertThat(planning.calls()).containsExactly("2026-11-24 [CHURN_HIGH, CONVERSATION_ENDED]");
        assertThat(call.incidentIds()).containsExactlyInAnyOrder(incident, other);
        assertThat(call.version()).isEqualTo(2);
        assertThat(planning.told.getLast()).isInstanceOf(FollowUpRescheduled.class);
    }

    @Test
    void shouldMakeOneCallOfDaysThatAreBothPast() {
        planning.record(incident, "2026-11-02", CHURN_CRITICAL);
        assertThat(planning.calls()).containsExactly("2026-11-24 [CHURN_CRITICAL]");
    }

    @Test
    void shouldMoveOpenCallsInOrderAndAddTheMissingOne() {
        // given
        planning.record(incident, MONDAY, CHURN_CRITICAL);
        var first = planning.on("2026-11-24").id();
        var second = planning.on("2026-11-26").id();

        // when
        planning.at("2026-11-24T10:00:00Z").record(other, "2026-11-24", CHURN_HIGH);

        // then
        assertThat(planning.calls())
                .containsExactly(
                        "2026-11-24 [CHURN_CRITICAL]", "2026-11-25 [CHURN_HIGH]", "2026-11-26 [CHURN_CRITICAL]");
        assertThat(planning.on("2026-11-24").id()).isEqualTo(first);
        assertThat(planning.on("2026-11-25").id()).isEqualTo(second);
    }

    @Test
    void shouldFollowTheNewestVersionOfAnIncident() {
        // given
        planning.record(incident, MONDAY, CHURN_CRITICAL);
        var first = planning.on("2026-11-24").id();

        // when
        planning.record(incident, MONDAY, STILL_VERY_ANGRY);

        // then
        assertThat(planning.calls()).containsExactly("2026-11-26 [STILL_VERY_ANGRY]");
        assertThat(planning.on("2026-11-26").id()).isEqualTo(first);
    }

    @Test
    void shouldCancelACallThatHasNoCauseLeft() {
        // given
        planning.record(incident, MONDAY, CHURN_HIGH);

        // when
        planning.record(incident, MONDAY);

        // then
        var cancelled = (FollowUpCancelled) planning.told.getLast();
        assertThat(planning.calls()).isEmpty();
        assertThat(cancelled.state()).isEqualTo(FollowUpState.CANCELLED);
        assertThat(cancelled.causes()).isEmpty();
        assertThat(cancelled.incidentIds()).containsExactly(incident);
        assertThat(cancelled.version()).isEqualTo(2);
    }

    @Test
    void shouldPlanAnewWhatIsWantedAgainAfterItWasNot() {
        planning.record(incident, MONDAY, CHURN_HIGH).record(incident, MONDAY).record(incident, MONDAY, CHURN_HIGH);
        assertThat(planning.calls()).containsExactly("2026-11-24 [CHURN_HIGH]");
    }

    @Test
    void shouldKeepTheOtherIncidentsCallWhenOneAsksForNothingMore() {
        planning.record(incident, MONDAY, CHURN_HIGH).record(other, MONDAY, CHURN_HIGH);
        planning.record(incident, MONDAY);
        assertThat(planning.calls()).containsExactly("2026-11-24 [CHURN_HIGH]");
        assertThat(planning.on("2026-11-24").incidentIds()).containsExactly(other);
    }

    @Test
    void shouldTakeACallFromTheAgentWhoEndedAConversationMeanwhile() {
        planning.record(incident, MONDAY, CHURN_HIGH).assign("2026-11-24", "Anna");
        planning.record(other, MONDAY, CONVERSATION_ENDED);
        assertThat(planning.on("2026-11-24").notBy()).containsExactly("anna");
        assertThat(planning.on("2026-11-24").progress().assignee()).isNull();
    }

    @Test
    void shouldForgetAnIncidentOfAnotherCustomer() {
        planning.record(incident, MONDAY, CHURN_CRITICAL).record(other, MONDAY, CHURN_HIGH);
        planning.forget(incident);
        assertThat(planning.calls()).containsExactly("2026-11-24 [CHURN_HIGH]");
    }

    @Test
    void shouldCountAnewFromACorrectedDayOfTheContact() {
        planning.record(incident, MONDAY, CHURN_CRITICAL).record(incident, "2026-11-26", CHURN_CRITICAL);
        assertThat(planning.calls()).containsExactly("2026-11-27 [CHURN_CRITICAL]", "2026-12-01 [CHURN_CRITICAL]");
    }

    @Test
    void shouldLeaveACallThatIsDueTodayWhereItIs() {
        // given
        planning.record(incident, MONDAY, CHURN_HIGH);

        // when
        planning.at("2026-11-24T15:00:00Z").record(other, MONDAY, VERY_SERIOUS);

        // then
        assertThat(planning.calls()).containsExactly("2026-11-24 [CHURN_HIGH]", "2026-11-26 [VERY_SERIOUS]");
    }

    @Test
    void shouldLeaveAnOverdueCallWhereItIsTwoDaysLater() {
        // given
        planning.record(incident, MONDAY, CHURN_HIGH);
        var overdue = planning.on("2026-11-24");

        // when
        planning.at("2026-11-26T10:00:00Z").record(incident, MONDAY, CHURN_HIGH).record(other, MONDAY, VERY_SERIOUS);

        // then
        assertThat(planning.on("2026-11-24")).isEqualTo(overdue);
        assertThat(planning.calls()).containsExactly("2026-11-24 [CHURN_HIGH]", "2026-11-27 [VERY_SERIOUS]");
    }

    @Test
    void shouldNotCallTwiceForWhatWasServed() {
        // given
        planning.record(incident, MONDAY, CHURN_CRITICAL).close("2026-11-24");

        // when
        planning.at("2026-11-24T15:00:00Z").record(incident, "2026-11-24", CHURN_CRITICAL, CONVERSATION_ENDED);

        // then
        assertThat(planning.calls()).containsExactly("2026-11-25 [CONVERSATION_ENDED]", "2026-11-27 [CHURN_CRITICAL]");
    }

    @Test
    void shouldRememberWhatWasServedEvenWhileItIsNotWanted() {
        planning.record(incident, MONDAY, CHURN_HIGH).close("2026-11-24");
        planning.record(incident, MONDAY).record(incident, MONDAY, CHURN_HIGH);
        assertThat(planning.calls()).isEmpty();
    }

    @Test
    void shouldSayWhoMustNotCall() {
        // given
        var causes = Set.of(CONVERSATION_ENDED, CHURN_HIGH);
        var byBruno = new IncidentCauses(other, PlanningFixture.CUSTOMER, "bruno", LocalDate.parse(MONDAY), causes);

        // when
        planning.record(incident, MONDAY, CHURN_HIGH).record(byBruno);

        // then
        assertThat(planning.on("2026-11-24").notBy()).containsExactly("bruno");
    }

    @Test
    void shouldTakeACallByHandAtItsOwnTime() {
        planning.planByHand("2026-11-24T14:00:00Z", incident);
        assertThat(planning.calls()).containsExactly("2026-11-24 [MANUAL]");
        assertThat(planning.on("2026-11-24").due().at()).isEqualTo("2026-11-24T14:00:00Z");
    }

    @Test
    void shouldMergeWhatIsWantedIntoTheCallByHandOfThatDay() {
        // given
        planning.planByHand("2026-11-24T14:00:00Z", other);

        // when
        planning.record(incident, MONDAY, CHURN_CRITICAL);

        // then
        assertThat(planning.calls())
                .containsExactly("2026-11-24 [CHURN_CRITICAL, MANUAL]", "2026-11-26 [CHURN_CRITICAL]");
        assertThat(planning.on("2026-11-24").due().at()).isEqualTo("2026-11-24T14:00:00Z");
        assertThat(planning.on("2026-11-24").incidentIds()).containsExactlyInAnyOrder(incident, other);
    }

    @Test
    void shouldTakeThePlannedCallOfThatDayInHand() {
        // given
        planning.record(incident, MONDAY, CHURN_HIGH);
        var automatic = planning.on("2026-11-24").id();

        // when
        planning.planByHand("2026-11-24T14:00:00Z");

        // then
        var call = planning.on("2026-11-24");
        assertThat(planning.calls()).containsExactly("2026-11-24 [CHURN_HIGH, MANUAL]");
        assertThat(call.id()).isEqualTo(automatic);
        assertThat(call.due().at()).isEqualTo("2026-11-24T14:00:00Z");
    }

    @Test
    void shouldKeepTheCallByHandWhenItsOtherCausesAreGone() {
        planning.record(incident, MONDAY, CHURN_HIGH).planByHand("2026-11-24T14:00:00Z");
        planning.record(incident, MONDAY);
        assertThat(planning.calls()).containsExactly("2026-11-24 [MANUAL]");
    }

    @Test
    void shouldLeaveTheFirstCallByHandAsItIs() {
        planning.planByHand("2026-11-24T14:00:00Z", incident).planByHand("2026-11-24T09:00:00Z", other);
        assertThat(planning.calls()).containsExactly("2026-11-24 [MANUAL]");
        assertThat(planning.on("2026-11-24").due().at()).isEqualTo(Instant.parse("2026-11-24T14:00:00Z"));
        assertThat(planning.on("2026-11-24").incidentIds()).containsExactly(incident);
        assertThat(planning.told).hasSize(1);
    }
}
