package org.accalmie.followup.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.accalmie.events.sheet.assessment.Anger;
import org.accalmie.followup.exposure.CareFixture;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CareAlertCountsIT extends CareFixture {
    private static final String THEN = "2031-05-06T09:00:00Z";

    @Test
    void shouldCountAsTheListShows() {
        // given
        clock.set(THEN);
        follow(contact(Anger.STRONG, THEN), contact(Anger.EXTREME, THEN));
        var other = agent + "-2";
        follow(
                contact(Anger.STRONG, THEN).handledBy(other),
                contact(Anger.EXTREME, THEN).handledBy(other));
        acknowledge("carla", firstId()).statusCode(200);

        // then
        assertThat(counted(thatDay()))
                .containsExactly(Map.of("state", "ACKNOWLEDGED", "count", 1), Map.of("state", "OPEN", "count", 1));
        assertThat(counted(thatDay().queryParam("state", "OPEN"))).containsExactly(Map.of("state", "OPEN", "count", 1));
        assertThat(counted(thatDay().queryParam("state", "CLOSED"))).isEmpty();
    }

    @Test
    void shouldCountNobodyByName() {
        as("care")
                .queryParam("agent", agent)
                .get("/care-alerts/counts")
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("agent")));
        as("care")
                .queryParam("by", "agent")
                .get("/care-alerts/counts")
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("by")));
    }

    @Test
    void shouldBeForCareManagersAlone() {
        for (var role : List.of("agent", "supervisor", "tool", "bi", "admin", "n2", "billing", "legal")) {
            as(role).get("/care-alerts/counts").then().statusCode(403);
        }
    }

    private static RequestSpecification thatDay() {
        return as("care").queryParam("from", "2031-05-06").queryParam("to", "2031-05-06");
    }

    private static List<Map<String, Object>> counted(RequestSpecification asked) {
        return asked.get("/care-alerts/counts").then().statusCode(200).extract().path("items");
    }
}
