package org.accalmie.kpi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.care.WellbeingReported;
import org.accalmie.events.followup.CommitmentBroken;
import org.accalmie.events.followup.CommitmentEvent;
import org.accalmie.events.followup.CommitmentKept;
import org.accalmie.events.followup.CommitmentOpened;
import org.accalmie.events.followup.CommitmentReleased;
import org.accalmie.events.followup.CommitmentState;
import org.accalmie.events.followup.CustomerDeparted;
import org.accalmie.events.followup.FollowUpCancelled;
import org.accalmie.events.followup.FollowUpDone;
import org.accalmie.events.followup.FollowUpEvent;
import org.accalmie.events.followup.FollowUpMissed;
import org.accalmie.events.followup.FollowUpPlanned;
import org.accalmie.events.followup.FollowUpRescheduled;
import org.accalmie.events.incident.CustomerErased;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.incident.IncidentRevised;
import org.accalmie.events.sheet.assessment.Sentiment;
import org.accalmie.local.testing.GoldenExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenExamplesTest {
    private final EventJson json = new EventJson();

    @Test
    void shouldReadAnIncident() {
        // when
        var sheet = SheetReader.read(json.read(GoldenExamples.of(IncidentRecorded.class), IncidentRecorded.class));

        // then
        assertThat(sheet.contactOn()).isEqualTo(LocalDate.parse("2026-11-18"));
        assertThat(sheet.sentimentAtEnd()).isEqualTo(Sentiment.LESS_ANGRY);
        assertThat(sheet.calmedAfter()).isEqualByComparingTo(BigDecimal.valueOf(390));
    }

    @Test
    void shouldReadARevision() {
        // given
        var revised = json.read(GoldenExamples.of(IncidentRevised.class), IncidentRevised.class);

        // when
        var sheet = SheetReader.read(revised.incident());

        // then
        assertThat(sheet.version()).isEqualTo(revised.incident().version()).isGreaterThan(1);
    }

    @Test
    void shouldReadAScore() {
        // when
        var told = json.read(GoldenExamples.of(WellbeingReported.class), WellbeingReported.class);

        // then
        assertThat(told.score()).isEqualTo(2);
        assertThat(told.version()).isEqualTo(1);
    }

    @Test
    void shouldReadACallThatWasMade() {
        // when
        var call = new FollowUpReader(ZoneId.of("Europe/Paris"))
                .read(json.read(GoldenExamples.of(FollowUpDone.class), FollowUpDone.class));

        // then
        assertThat(call.isOnTime()).isTrue();
        assertThat(call.planSatisfaction()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {FollowUpPlanned.class, FollowUpRescheduled.class, FollowUpMissed.class, FollowUpCancelled.class})
    void shouldReadACall(Class<? extends FollowUpEvent> type) {
        // when
        var event = json.read(GoldenExamples.of(type), type);
        var call = new FollowUpReader(ZoneId.of("Europe/Paris")).read(event);

        // then
        assertThat(call.incidentIds()).isEqualTo(event.incidentIds());
        assertThat(call.isOver()).isEqualTo(event instanceof FollowUpMissed);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {CommitmentOpened.class, CommitmentKept.class, CommitmentBroken.class, CommitmentReleased.class})
    void shouldReadACommitment(Class<? extends CommitmentEvent> type) {
        // when
        var event = json.read(GoldenExamples.of(type), type);

        // then
        assertThat(type.getSimpleName().toUpperCase(Locale.ROOT))
                .endsWith(
                        event.state() == CommitmentState.OPEN
                                ? "OPENED"
                                : event.state().name());
    }

    @Test
    void shouldReadADeparture() {
        // when
        var told = json.read(GoldenExamples.of(CustomerDeparted.class), CustomerDeparted.class);

        // then
        assertThat(told.departedOn()).isEqualTo(LocalDate.parse("2026-12-01"));
    }

    @Test
    void shouldReadAnErasure() {
        // when
        var told = json.read(GoldenExamples.of(CustomerErased.class), CustomerErased.class);

        // then
        assertThat(told.entirely()).isTrue();
        assertThat(told.incidentIds()).hasSize(2);
    }
}
