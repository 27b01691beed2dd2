package org.accalmie.kpi.volume;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.accalmie.events.sheet.Agent;
import org.accalmie.kpi.EventFeed;
import org.accalmie.kpi.fact.RandomIncidents;
import org.accalmie.local.testing.LocalStackResource;
import org.accalmie.local.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "kpi"))
class ContactVolumesIT {
    private static final String RATE = "/kpis?from=2026-11-25&to=2026-12-08&kpi=aggressive-contact-rate&by=agentTeam";

    @Inject
    EventFeed feed;

    private final RandomIncidents random = new RandomIncidents(5);

    @BeforeEach
    void forget() {
        feed.forgetAll();
    }

    @Test
    void shouldDivideIncidentsByTheContactsReportedOfTheirTeam() {
        // given
        feed.send(IntStream.range(0, 6)
                .mapToObj(i -> random.incidentOf(new Agent("a" + i, i < 4 ? "lyon" : "lille")))
                .toList());
        // when
        report("2026-11-25", "PHONE", "lyon", 60).statusCode(200);
        report("2026-12-08", "CHAT", "lyon", 40).statusCode(200);
        report("2026-12-01", "PHONE", "lille", 10).statusCode(200);
        // then
        as("bi").get(RATE)
                .then()
                .body("items.slice", contains("lille", "lyon"))
                .body("items.numerator", contains(2, 4))
                .body("items.denominator", contains(10, 100))
                .body("items.verdict", contains("MISSED", "MET"));
    }

    @Test
    void shouldCorrectWhatWasReportedBeforeOfTheSameDateChannelAndTeam() {
        // given
        report("2026-11-25", "PHONE", "lyon", 60);
        // when
        report("2026-11-25", "PHONE", "lyon", 80).body("contacts", equalTo(80)).body("reportedBy", equalTo("tool"));
        report("2026-11-25", "PHONE", null, 5).body("team", nullValue());
        // then
        as("bi").get("/kpis?from=2026-11-25&to=2026-11-25&kpi=aggressive-contact-rate")
                .then()
                .body("items.denominator", contains(85));
        as("admin").post("/rollups/rebuild").then().body("corrected", equalTo(0));
    }

    @Test
    void shouldReadATableAsASpreadsheetWritesIt() {
        // when
        table("\uFEFFdate;channel;team;contacts\r\n2026-11-25;PHONE;\"Équipe; Lyon\";60\r\n2026-11-25;;;7\r\n")
                .statusCode(200)
                .body("reported", equalTo(2));
        // then
        as("bi").get("/contact-volumes")
                .then()
                .body("items.contacts", contains(7, 60))
                .body("items.team", contains(null, "Équipe; Lyon"));
    }

    @Test
    void shouldNameEveryCellThatIsWrongAndTakeNoRow() {
        // when
        table(
                        "date,channel,team,contacts\n2026-11-25,PHONE,lyon,60\n25/11/2026,PIGEON,lyon,many\n2099-01-01,CHAT,,-1\n")
                .statusCode(400)
                .body(
                        "violations.field",
                        contains(
                                "lines[3].date",
                                "lines[3].channel",
                                "lines[3].contacts",
                                "lines[4].date",
                                "lines[4].contacts"));
        // then
        as("bi").get("/contact-volumes").then().body("items", equalTo(List.of()));
    }

    @Test
    void shouldNameEveryFieldOfAReport() {
        as("tool")
                .contentType("application/json")
                .body("{\"date\": \"2099-01-01\", \"channel\": \"PIGEON\", \"contacts\": -1}")
                .post("/contact-volumes")
                .then()
                .statusCode(400)
                .body("violations.field", contains("channel", "contacts", "date"));
    }

    @Test
    void shouldNameEveryLineThatIsNoRowBesideTheCellsThatAreWrong() {
        table("date,channel,contacts\n2026-11-25,\"PHONE,4\n\n2026-11-25,PIGEON\n2026-11-25,PHONE,4,5\n")
                .statusCode(400)
                .body("violations.field", contains("lines[2]", "lines[4].channel", "lines[4].contacts", "lines[5]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void shouldReadWhatASpreadsheetWritesWithASeparatorLine(String encoding) {
        // given
        var text = "\uFEFFsep=;\r\ndate;team;contacts\r\n2026-11-25;Équipe, Lyon;60\r\n";
        // when
        as("tool")
                .contentType("text/csv")
                .body(text.getBytes(Charset.forName(encoding)))
                .post("/contact-volumes")
                .then()
                .statusCode(200);
        // then
        as("bi").get("/contact-volumes").then().body("items.team", contains("Équipe, Lyon"));
    }

    @Test
    void shouldSayWhichEncodingsAreRead() {
        as("tool")
                .contentType("text/csv")
                .body("date,team,contacts\n2026-11-25,Équipe,60\n".getBytes(StandardCharsets.ISO_8859_1))
                .post("/contact-volumes")
                .then()
                .statusCode(400)
                .body("violations.message", contains("must be UTF-8, or UTF-16 with its byte order mark"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|lines[1]",
                "date,contacts|lines",
                "date,count\\n2026-11-25,3|lines[1].count",
                "date,date,contacts\\n2026-11-25,2026-11-25,3|lines[1].header",
                "date,contacts\\n\"2026-11-25,3|lines[2]",
                "date,contacts\\n2026-11-25,3,4|lines[2]",
                "date,contacts\\n2026-11-25|lines[2].contacts",
                "sep=;\\ndate;contacts\\n25/11/2026;3|lines[3].date"
            })
    void shouldSayWhatATableLacks(String text, String field) {
        table(text.replace("\\n", "\n"))
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("violations[0].field", equalTo(field));
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"contacts\": 4}', date",
        "'{\"date\": \"2026-11-25\"}', contacts",
        "'{\"date\": \"2026-11-25\", \"contacts\": -1}', contacts",
        "'{\"date\": \"2099-11-25\", \"contacts\": 1}', date",
        "'{\"date\": \"2026-11-25\", \"contacts\": 1, \"agent\": \"a\"}', agent",
        "'{\"date\": \"2026-11-25\", \"contacts\": 1, \"channel\": \"PIGEON\"}', channel"
    })
    void shouldNameTheFieldThatIsWrong(String body, String field) {
        as("tool")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/contact-volumes")
                .then()
                .statusCode(400)
                .body("violations.field", contains(field));
    }

    @Test
    void shouldListPageByPageTheNewestDayFirst() {
        // given
        report("2026-11-25", "PHONE", "lyon", 1);
        report("2026-11-26", "PHONE", "lyon", 2);
        report("2026-11-26", "CHAT", "lyon", 3);
        // when
        var first = as("bi").get("/contact-volumes?limit=2").jsonPath();
        var second = as("bi").get("/contact-volumes?limit=2&after=" + first.getString("next"))
                .jsonPath();
        // then
        assertThat(first.getList("items.contacts")).isEqualTo(List.of(3, 2));
        assertThat(second.getList("items.contacts")).isEqualTo(List.of(1));
        assertThat(second.getString("next")).isNull();
        as("bi").get("/contact-volumes?channel=CHAT&from=2026-11-26&to=2026-11-26&team=lyon")
                .then()
                .body("items.contacts", contains(3));
        as("bi").get("/contact-volumes?after=nonsense").then().statusCode(400);
    }

    @Test
    void shouldLetToolsReportAndAnalystsRead() {
        given().get("/contact-volumes").then().statusCode(401);
        for (var role : List.of("agent", "n2", "supervisor", "care", "bi", "admin")) {
            as(role).contentType(ContentType.JSON)
                    .body("{\"date\": \"2026-11-25\", \"contacts\": 1}")
                    .post("/contact-volumes")
                    .then()
                    .statusCode(403);
        }
        for (var role : List.of("agent", "n2", "supervisor", "care", "tool", "admin")) {
            as(role).get("/contact-volumes").then().statusCode(403);
        }
    }

    private static ValidatableResponse report(String date, String channel, @Nullable String team, int contacts) {
        var named = team == null ? "" : "\"team\": \"" + team + "\", ";
        return as("tool")
                .contentType(ContentType.JSON)
                .body("{\"date\": \"%s\", \"channel\": \"%s\", %s\"contacts\": %d}"
                        .formatted(date, channel, named, contacts))
                .post("/contact-volumes")
                .then();
    }

    private static ValidatableResponse table(String text) {
        return as("tool")
                .contentType("text/csv; charset=utf-8")
                .body(text)
                .post("/contact-volumes")
                .then();
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of(role));
    }
}
