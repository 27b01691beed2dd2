package org.accalmie.kpi.figure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.accalmie.kpi.EventFeed;
import org.accalmie.kpi.PushedClock;
import org.accalmie.kpi.fact.RandomIncidents;
import org.accalmie.local.testing.LocalStackResource;
import org.accalmie.local.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "kpi"))
class FiguresDoorIT {
    private static final String NOVEMBER = "/kpis?from=2026-11-01&to=2026-11-30";

    @Inject
    EventFeed feed;

    @Inject
    PushedClock clock;

    @BeforeEach
    void forget() {
        feed.forgetAll();
    }

    @Test
    void shouldSayWhatItAnsweredAndWhen() {
        // given
        clock.push(Duration.ofMinutes(5));
        // when
        var answer = as("supervisor").get(NOVEMBER).then();
        // then
        answer.statusCode(200)
                .body("from", equalTo("2026-11-01"))
                .body("to", equalTo("2026-11-30"))
                .body("interval", equalTo("total"))
                .body("asOf", equalTo(clock.instant().toString()))
                .body("definitionVersion", equalTo(2))
                .body("next", nullValue())
                .body("items.period", everyItem(equalTo("2026-11-01/2026-11-30")))
                .body(
                        "items.kpi",
                        contains(
                                "acknowledgement-rate",
                                "agent-wellbeing",
                                "aggressive-contact-rate",
                                "bounce-rate",
                                "commitments-kept-rate",
                                "de-escalation-rate",
                                "dossier-readiness",
                                "follow-ups-on-time",
                                "gesture-appropriateness",
                                "gesture-roi",
                                "gestures-applied-on-time",
                                "n2-usefulness",
                                "plan-satisfaction",
                                "retention-rate",
                                "time-to-acknowledge",
                                "time-to-calm"))
                .body("items.verdict", everyItem(equalTo("NO_DATA")));
    }

    @Test
    void shouldWriteFiguresThatAreNotThereAsNull() {
        // when
        var answer = as("bi").get(NOVEMBER + "&kpi=time-to-calm").asString();
        // then
        assertThat(answer)
                .contains("\"value\":null", "\"median\":null", "\"p90\":null")
                .doesNotContain("softened");
    }

    @Test
    void shouldGiveOnlyTheKpisAskedForOnceEach() {
        as("bi").get(NOVEMBER + "&kpi=time-to-calm&kpi=plan-satisfaction&kpi=time-to-calm")
                .then()
                .body("items.kpi", contains("plan-satisfaction", "time-to-calm"));
    }

    @Test
    void shouldPageThroughEveryPeriod() {
        // given
        var first = as("bi").get(NOVEMBER + "&interval=day&limit=479").then().extract();
        // when
        var last = as("bi").get(NOVEMBER + "&interval=day&limit=479&after=" + first.path("next"))
                .then();
        // then
        assertThat(first.<List<String>>path("items.period")).hasSize(479);
        assertThat(first.header("Link")).contains("after=" + first.path("next"), "rel=\"next\"");
        last.body("items.period", contains("2026-11-30"))
                .body("items.kpi", contains("time-to-calm"))
                .body("next", nullValue());
    }

    @Test
    void shouldAnswerTheLongestRangeAPageAtATime() {
        as("bi").get("/kpis?from=0001-01-01&to=9999-12-31&interval=day&limit=3")
                .then()
                .statusCode(200)
                .body("items.period", contains("0001-01-01", "0001-01-01", "0001-01-01"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {NOVEMBER, "/kpis/definitions", "/kpis/time-to-calm/incidents?from=2026-11-01&to=2026-11-30"})
    void shouldRefuseStrangersAndOtherRoles(String path) {
        given().get(path).then().statusCode(401).contentType(startsWith("application/problem+json"));
        given().auth().oauth2(Tokens.expired("bi")).get(path).then().statusCode(401);
        for (var role : List.of("tool", "agent", "n2", "billing", "legal", "care", "admin")) {
            as(role).get(path).then().statusCode(403).contentType(startsWith("application/problem+json"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "to=2026-11-30, from",
        "from=2026-11-01, to",
        "from=yesterday&to=2026-11-30, from",
        "from=2026-11-01&to=2026-02-30, to",
        "from=2026-11-02&to=2026-11-01, to",
        "from=2026-11-01&to=2026-11-30&interval=year, interval",
        "from=2026-11-01&to=2026-11-30&by=agent, by",
        "from=2026-11-01&to=2026-11-30&kpi=happiness, kpi",
        "from=2026-11-01&to=2026-11-30&kpi=aggressive-contact-rate&by=anger, by",
        "from=2026-11-01&to=2026-11-30&kpi=time-to-calm&by=team, by",
        "from=2026-11-01&to=2026-11-30&limit=0, limit",
        "from=2026-11-01&to=2026-11-30&limit=10001, limit",
        "from=2026-11-01&to=2026-11-30&limit=many, limit",
        "from=2026-11-01&to=2026-11-30&after=nonsense, after",
        "from=2026-11-01&to=2026-11-30&format=xml, format"
    })
    void shouldNameTheParameterThatIsWrong(String query, String field) {
        as("bi").get("/kpis?" + query)
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("violations.field", hasItem(equalTo(field)));
    }

    @Test
    void shouldNameEveryParameterThatIsWrong() {
        as("bi").get("/kpis?from=x&interval=y&by=z&limit=0")
                .then()
                .statusCode(400)
                .body("violations.field", contains("by", "from", "interval", "limit", "to"));
        as("bi").get("/kpis?from=2026-11-30&to=2026-11-01&kpi=nothing&limit=0")
                .then()
                .statusCode(400)
                .body("violations.field", contains("kpi", "limit", "to"));
    }

    @Test
    void shouldRefuseACursorOfAnotherQuery() {
        // given
        var next =
                as("bi").get(NOVEMBER + "&interval=day&limit=17").path("next").toString();
        // then
        as("bi").get(NOVEMBER + "&interval=month&after=" + next)
                .then()
                .statusCode(400)
                .body("violations.field", contains("after"));
    }

    @Test
    void shouldRefuseWhatItCannotWrite() {
        as("bi").accept("application/xml")
                .get(NOVEMBER)
                .then()
                .statusCode(406)
                .contentType(startsWith("application/problem+json"));
    }

    @ParameterizedTest
    @CsvSource({"*/*,''", "application/json,''", "text/csv,&format=json", "application/xml,&format=json"})
    void shouldWriteJsonUnlessCsvIsAskedFor(String accept, String format) {
        as("bi").accept(accept)
                .get(NOVEMBER + format)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"));
    }

    @ParameterizedTest
    @CsvSource({"text/csv,''", "application/json,&format=csv", "application/xml,&format=csv"})
    void shouldWriteCsvByAcceptOrFormat(String accept, String format) {
        // when
        var answer = as("bi").accept(accept)
                .get(NOVEMBER + "&kpi=de-escalation-rate" + format)
                .then();
        // then
        answer.statusCode(200).contentType(startsWith("text/csv"));
        assertThat(answer.extract().asString())
                .isEqualTo("period,slice,kpi,numerator,denominator,value,median,p90,softened,unit,target,verdict,"
                        + "definitionVersion\r\n"
                        + "2026-11-01/2026-11-30,all,de-escalation-rate,0,0,,,,0,ratio,>= 0.8,NO_DATA,2\r\n");
    }

    @Test
    void shouldListWhatEachKpiMeans() {
        as("bi").get("/kpis/definitions")
                .then()
                .statusCode(200)
                .body("definitionVersion", equalTo(2))
                .body("next", nullValue())
                .body(
                        "items.findAll { it.target != null }.target",
                        contains(
                                ">= 3",
                                "0.03..0.07",
                                ">= 0.8",
                                "0.85..0.95",
                                ">= 4",
                                ">= 0.9",
                                ">= 4",
                                ">= 0.85",
                                "< 300"))
                .body("items.find { it.id == 'bounce-rate' }.by", hasItem("team"))
                .body("items.find { it.id == 'aggressive-contact-rate' }.by", contains("all", "agentTeam", "channel"));
    }

    @ParameterizedTest
    @CsvSource({"fr, Apaisement", "en, De-escalation"})
    void shouldSayWhatEachKpiMeansInBothLanguages(String lang, String name) {
        as("bi").get("/kpis/definitions?lang=" + lang)
                .then()
                .statusCode(200)
                .body("items.find { it.id == 'de-escalation-rate' }.name", equalTo(name))
                .body("items.name", hasSize(16))
                .body("items.numerator", hasSize(16))
                .body("items.denominator", hasSize(16));
    }

    @Test
    void shouldSendAnAnswerOnceUntilItChanges() {
        // given
        var known = as("bi").get(NOVEMBER).header("ETag");
        clock.push(Duration.ofMinutes(5));

        // then
        as("bi").get(NOVEMBER).then().header("Cache-Control", "private, no-cache");
        as("bi").header("If-None-Match", known)
                .get(NOVEMBER)
                .then()
                .statusCode(304)
                .header("Cache-Control", "private, no-cache");
        as("bi").get("/kpis/definitions").then().header("Cache-Control", "no-store");
        as("bi").header("If-Match", "\"of-before\"")
                .get(NOVEMBER)
                .then()
                .statusCode(412)
                .contentType("application/problem+json");
        as("bi").header("If-None-Match", known)
                .get(NOVEMBER + "&format=csv")
                .then()
                .statusCode(200);

        // when
        var random = new RandomIncidents(3);
        feed.send(
                Stream.generate(() -> random.incident(random.id(), 1)).limit(20).toList());

        // then
        as("bi").header("If-None-Match", known)
                .get(NOVEMBER)
                .then()
                .statusCode(200)
                .header("ETag", not(known));
    }

    @Test
    void shouldTellAdministratorsAloneWhereFiguresAreNotWhatTheFactsAddUpTo() {
        as("bi").get("/rollups/differences").then().statusCode(403);
        as("admin")
                .get("/rollups/differences")
                .then()
                .statusCode(200)
                .body("differing", equalTo(0))
                .body("items", empty());
    }

    @Test
    void shouldLetAdministratorsAloneRebuildTheRollups() {
        as("bi").post("/rollups/rebuild").then().statusCode(403);
        as("admin").post("/rollups/rebuild").then().statusCode(200).body("corrected", equalTo(0));
    }

    @Test
    void shouldDocumentItselfForEveryone() {
        given().get("/q/openapi")
                .then()
                .statusCode(200)
                .body(containsString("/kpis/{kpi}/incidents"))
                .body(containsString("agentTeam"));
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of(role));
    }
}
