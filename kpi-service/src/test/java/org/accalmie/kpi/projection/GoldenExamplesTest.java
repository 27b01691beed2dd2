package org.accalmie.kpi.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.care.WellbeingReported;
import org.accalmie.events.incident.CustomerErased;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.incident.IncidentRevised;
import org.accalmie.events.sheet.Sentiment;
import org.accalmie.local.testing.GoldenExamples;
import org.junit.jupiter.api.Test;

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
        assertThat(sheet.version()).isEqualTo(revised.version()).isGreaterThan(1);
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
    void shouldReadAnErasure() {
        // when
        var told = json.read(GoldenExamples.of(CustomerErased.class), CustomerErased.class);

        // then
        assertThat(told.entirely()).isTrue();
        assertThat(told.incidentIds()).hasSize(2);
    }
}
