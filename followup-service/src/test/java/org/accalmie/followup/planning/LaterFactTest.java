package org.accalmie.followup.planning;

import static org.accalmie.events.followup.Cause.BROKEN_COMMITMENT;
import static org.accalmie.events.followup.Cause.CHURN_CRITICAL;
import static org.accalmie.events.followup.Cause.CHURN_HIGH;
import static org.accalmie.events.followup.Cause.UNHELPFUL_ESCALATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaterFactTest {
    private static final String MONDAY = "2026-11-23";

    private final UUID incident = UUID.randomUUID();
    private final UUID fact = UUID.randomUUID();
    private final PlanningFixture planning = new PlanningFixture("2026-11-23T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00:00Z, 2026-11-24", // a Monday
        "2026-11-27T22:59:00Z, 2026-11-30", // the last minute of a Friday in Paris
        "2026-11-27T23:30:00Z, 2026-11-30", // Saturday in Paris
        "2026-12-24T10:00:00Z, 2026-12-28", // Christmas is a Friday
        "2026-05-13T10:00:00Z, 2026-05-15", // Ascension Day
        "2026-03-27T10:00:00Z, 2026-03-30", // the clock is put forward in between
        "2026-10-23T10:00:00Z, 2026-10-26", // and back
    })
    void shouldCallOnTheWorkingDayAfterItsOwnLocalDay(String happenedAt, String day) {
        planning.at(happenedAt).hear(fact, incident, UNHELPFUL_ESCALATION, happenedAt);
        assertThat(planning.calls()).containsExactly(day + " [UNHELPFUL_ESCALATION]");
    }

    @Test
    void shouldMergeWithTheCallOfThatDayAndKeepAllCauses() {
        planning.record(incident, MONDAY, CHURN_HIGH).hear(fact, incident, BROKEN_COMMITMENT, "2026-11-23T10:00:00Z");
        assertThat(planning.calls()).containsExactly("2026-11-24 [CHURN_HIGH, BROKEN_COMMITMENT]");
    }

    @Test
    void shouldTakeAFactThatIsToldTwiceOnce() {
        planning.hear(fact, incident, BROKEN_COMMITMENT, "2026-11-23T10:00:00Z");
        planning.at("2026-11-25T10:00:00Z").hear(fact, incident, BROKEN_COMMITMENT, "2026-11-25T10:00:00Z");
        assertThat(planning.calls()).containsExactly("2026-11-24 [BROKEN_COMMITMENT]");
        assertThat(planning.told).hasSize(1);
    }

    @Test
    void shouldCallAgainForAnotherCommitmentOfTheIncident() {
        planning.hear(fact, incident, BROKEN_COMMITMENT, "2026-11-23T10:00:00Z").close("2026-11-24");
        planning.at("2026-11-25T10:00:00Z")
                .hear(UUID.randomUUID(), incident, BROKEN_COMMITMENT, "2026-11-25T10:00:00Z");
        assertThat(planning.calls()).containsExactly("2026-11-26 [BROKEN_COMMITMENT]");
    }

    @Test
    void shouldStayWantedWhateverTheSheetSaysNext() {
        planning.record(incident, MONDAY, CHURN_CRITICAL)
                .hear(fact, incident, UNHELPFUL_ESCALATION, "2026-11-24T10:00:00Z");
        planning.record(incident, MONDAY);
        assertThat(planning.calls()).containsExactly("2026-11-25 [UNHELPFUL_ESCALATION]");
    }

    @Test
    void shouldNotCallForAFactThatWasServed() {
        planning.hear(fact, incident, BROKEN_COMMITMENT, "2026-11-23T10:00:00Z").close("2026-11-24");
        planning.hear(fact, incident, BROKEN_COMMITMENT, "2026-11-23T10:00:00Z");
        assertThat(planning.calls()).isEmpty();
    }

    @Test
    void shouldLeaveACallWhereItWasPutOffToWhateverElseIsWanted() {
        // given
        planning.record(incident, MONDAY, CHURN_HIGH).putOff("2026-11-24", "2026-11-30T14:00:00Z");

        // when
        planning.at("2026-11-24T10:00:00Z").record(UUID.randomUUID(), "2026-11-24", CHURN_HIGH);

        // then
        assertThat(planning.calls()).containsExactly("2026-11-25 [CHURN_HIGH]", "2026-11-30 [CHURN_HIGH]");
        assertThat(planning.on("2026-11-30").due().at()).isEqualTo("2026-11-30T14:00:00Z");
    }

    @Test
    void shouldCallOffWhatWasPutOffWhenNoCauseIsLeft() {
        planning.record(incident, MONDAY, CHURN_HIGH).putOff("2026-11-24", "2026-11-30T14:00:00Z");
        planning.record(incident, MONDAY);
        assertThat(planning.calls()).isEmpty();
    }

    @Test
    void shouldLeaveACallThatNobodyAnsweredAtItsNextTime() {
        // given
        planning.record(incident, MONDAY, CHURN_HIGH).at("2026-11-24T10:00:00Z").tryInVain("2026-11-24");

        // when
        planning.at("2026-11-24T11:00:00Z").record(UUID.randomUUID(), MONDAY, CHURN_CRITICAL);

        // then
        assertThat(planning.on("2026-11-24").due().at()).isEqualTo("2026-11-24T12:00:00Z");
    }
}
