package org.accalmie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a supervisor has before the customer is called: what is to come, a briefing, a calendar. */
class BeforeACallIT {
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final String CUSTOMER = "CLT-BRIEFED";

    private final Accalmie accalmie = Accalmie.running();
    private final Api followUps = accalmie.api(Service.FOLLOWUP, "supervisor");

    @Test
    void supervisorShouldBePreparedForTheCallThatAnIncidentAskedFor() {
        // given
        var sheet = Sheet.technical(CUSTOMER, "briefed-1", "2026-03-09T09:00:00+01:00");
        var previewed = accalmie.api(Service.FOLLOWUP, "agent")
                .post("/follow-ups/preview", "{\"incident\": " + sheet + "}")
                .expect(200)
                .json();

        // when
        var incident = accalmie.api(Service.INCIDENT, "agent")
                .post("/incidents", sheet)
                .expect(201)
                .json()
                .path("id")
                .asText();

        // then
        await().atMost(SOON)
                .until(() -> followUps.all("/follow-ups?customer=" + CUSTOMER).size() == 1);
        var call = followUps.all("/follow-ups?customer=" + CUSTOMER).getFirst();
        assertThat(previewed.path("items").size()).isEqualTo(1);
        assertThat(previewed.path("items").path(0).path("causes")).isEqualTo(call.path("causes"));
        var id = call.path("id").asText();
        await().atMost(SOON).until(() -> briefing(id).contains("\"team\":\"N2\""));
        assertThat(briefing(id)).contains(incident, "Hello {customerName}", "expertMadeContact");
        calendarShouldShow(id);
    }

    private void calendarShouldShow(String id) {
        followUps
                .post("/follow-ups/" + id + "/assignment", "{\"assignee\": \"supervisor\"}")
                .expect(200);
        var url = followUps
                .post("/follow-ups/calendar-link", "")
                .expect(201)
                .json()
                .path("url")
                .asText();
        var calendar =
                Api.send(HttpRequest.newBuilder(URI.create(url))).expect(200).text();
        assertThat(calendar).contains("UID:" + id, CUSTOMER, "STATUS:CONFIRMED");
    }

    private String briefing(String id) {
        return followUps
                .get("/follow-ups/" + id + "/briefing?lang=en")
                .expect(200)
                .text();
    }
}
