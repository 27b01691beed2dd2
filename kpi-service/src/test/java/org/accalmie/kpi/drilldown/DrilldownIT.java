package org.accalmie.kpi.drilldown;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.accalmie.events.Event;
import org.accalmie.events.care.WellbeingReported;
import org.accalmie.events.sheet.Agent;
import org.accalmie.kpi.EventFeed;
import org.accalmie.kpi.fact.RandomIncidents;
import org.accalmie.local.testing.LocalStackResource;
import org.accalmie.local.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "kpi"))
class DrilldownIT {
    private static final String RANGE = "from=2026-11-25&to=2026-12-08";

    @Inject
    EventFeed feed;

    private final RandomIncidents random = new RandomIncidents(11);

    @BeforeEach
    void forget() {
        feed.forgetAll();
    }

    @Test
    void shouldOpenAFigureIntoTheIncidentsThatAddUpToIt() {
        // given
        feed.send(IntStream.range(0, 60)
                .mapToObj(i -> random.incident(random.id(), 1))
                .toList());
        for (var kpi : List.of("de-escalation-rate", "plan-satisfaction", "time-to-calm")) {
            var figure =
                    as("bi").get("/kpis?" + RANGE + "&by=channel&kpi=" + kpi).jsonPath();
            for (var i = 0; i < figure.getList("items").size(); i++) {
                // when
                var slice = figure.getString("items[%d].slice".formatted(i));
                var incidents = all(kpi, "channel=" + slice);
                // then
                assertThat(incidents).hasSize(figure.getInt("items[%d].denominator".formatted(i)));
                assertThat(incidents.stream().mapToDouble(Double::doubleValue).sum())
                        .isEqualTo(figure.getDouble("items[%d].numerator".formatted(i)));
            }
        }
    }

    @Test
    void shouldNeverOpenWhatAgentsAnsweredHoweverMany() {
        // given
        feed.send(answers("five", 5));
        // then
        for (var slice : List.of("", "agentTeam=five", "agentTeam=none", "channel=PHONE")) {
            wellbeing(slice).then().statusCode(403).contentType(startsWith("application/problem+json"));
        }
    }

    @Test
    void shouldShowAgentsTogetherOnceTheyAreFive() {
        // given
        feed.send(answers("four", 4));
        // when
        feed.send(answers("five", 5));
        feed.send(answers("one", 1));
        // then
        as("supervisor")
                .get("/kpis?" + RANGE + "&kpi=agent-wellbeing&by=agentTeam")
                .then()
                .body("items.slice", contains("five", "four", "one"))
                .body("items.verdict", contains("MET", "WITHHELD", "WITHHELD"))
                .body("items.numerator", contains(equalTo(15), nullValue(), nullValue()));
    }

    @ParameterizedTest
    @CsvSource({
        "to=2026-11-30, from",
        "from=2026-11-02&to=2026-11-01, to",
        "from=2026-11-01&to=2026-11-30&limit=501, limit",
        "from=2026-11-01&to=2026-11-30&after=nonsense, after",
        "from=2026-11-01&to=2026-11-30&channel=PHONE&reason=OTHER, reason",
        "from=2026-11-01&to=2026-11-30&anger=X, anger",
        "from=2026-11-01&to=2026-11-30&channel=phone, channel"
    })
    void shouldNameTheParameterThatIsWrong(String query, String field) {
        as("bi").get("/kpis/time-to-calm/incidents?" + query)
                .then()
                .statusCode(400)
                .body("violations.field", contains(field));
    }

    @Test
    void shouldNotKnowAnUnknownKpi() {
        as("bi").get("/kpis/happiness/incidents?" + RANGE).then().statusCode(404);
    }

    private List<Event> answers(String team, int agents) {
        var events = new ArrayList<Event>();
        for (var i = 0; i < agents; i++) {
            var agent = new Agent(team + i, team);
            var incident = random.incidentOf(agent);
            events.add(incident);
            events.add(new WellbeingReported(incident.id(), 1, agent, 3, false, false));
        }
        return events;
    }

    private static List<Double> all(String kpi, String slice) {
        var numerators = new ArrayList<Double>();
        var after = "";
        while (after != null) {
            var page = as("bi").get("/kpis/%s/incidents?%s&%s&limit=7%s".formatted(kpi, RANGE, slice, after))
                    .jsonPath();
            numerators.addAll(page.getList("items.numerator", Double.class));
            after = page.getString("next") == null ? null : "&after=" + page.getString("next");
        }
        return numerators;
    }

    private static Response wellbeing(String slice) {
        return as("bi").get("/kpis/agent-wellbeing/incidents?" + RANGE + "&" + slice);
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of(role));
    }
}
