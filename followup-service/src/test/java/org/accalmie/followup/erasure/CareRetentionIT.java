package org.accalmie.followup.erasure;

import static org.accalmie.followup.AnIncident.anIncident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.accalmie.events.care.WellbeingReported;
import org.accalmie.events.sheet.Agent;
import org.accalmie.events.sheet.assessment.Anger;
import org.accalmie.followup.PausedTimers;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CareRetentionIT extends PausedTimers {
    @Inject
    RetentionTimer timer;

    private final UUID incident = UUID.randomUUID();
    private final String agent = "agent-" + incident;

    @Test
    void shouldKeepScoresAndAlertsForTwelveMonths() {
        // given
        publish(new WellbeingReported(incident, 1, new Agent(agent, null), 1, true, false));
        publishAndSee(anIncident().id(incident).handledBy(agent));
        eventually(() -> assertAlerts(1));

        // when
        clock.set("2027-11-23T22:59:00Z");
        timer.eraseOld();

        // then
        assertAlerts(1);
        assertThat(exposures()).isEqualTo(1);

        // when
        clock.set("2027-11-23T23:00:00Z");
        timer.eraseOld();

        // then
        assertAlerts(0);
        assertThat(exposures()).isZero();
    }

    @Test
    void shouldKeepAReportWithoutAnIncidentNoLonger() {
        // given
        publish(new WellbeingReported(incident, 1, new Agent(agent, null), 1, true, false));
        eventually(() -> assertThat(exposures()).isEqualTo(1));

        // when
        clock.set("2027-11-24T12:00:00Z");
        timer.eraseOld();

        // then
        assertThat(exposures()).isZero();
    }

    @Test
    void shouldKeepBreaksNoLonger() {
        // given
        publishAndSee(anIncident().id(incident).handledBy(agent).anger(Anger.STRONG));
        assertThat(breaks()).isEqualTo(1);

        // when
        clock.set("2027-11-24T12:00:00Z");
        timer.eraseOld();

        // then
        assertThat(breaks()).isZero();
    }

    @Test
    void shouldRaiseNothingForContactsThatAreOlder() {
        // given
        clock.set("2028-01-10T10:00:00Z");

        // when
        publish(new WellbeingReported(incident, 2, new Agent(agent, null), 1, true, false));
        publishAndSee(anIncident().id(incident).version(2).handledBy(agent));

        // then
        eventually(() -> assertThat(scores()).isEqualTo(1));
        assertAlerts(0);
        timer.eraseOld();
        assertThat(exposures()).isZero();
    }

    private void assertAlerts(int count) {
        as("care").get("/care-alerts?agent=" + agent).then().body("items", hasSize(count));
    }

    private int scores() {
        return count("exposure where score is not null and incident_id = ?");
    }

    private int exposures() {
        return count("exposure where incident_id = ?");
    }

    private int breaks() {
        return count("recovery_break where incident_id = ?");
    }

    private int count(String rows) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from " + rows)
                .bind(0, incident)
                .mapTo(Integer.class)
                .one());
    }
}
