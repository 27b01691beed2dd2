package org.accalmie.kpi.chart;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.accalmie.kpi.EventFeed;
import org.accalmie.kpi.definition.Definitions;
import org.accalmie.kpi.definition.Kpi;
import org.accalmie.kpi.fact.RandomIncidents;
import org.accalmie.local.testing.LocalStackResource;
import org.accalmie.local.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "kpi"))
class ChartIT {
    private static final long SEED = 17;
    private static final int INCIDENTS = 200;
    /** Four weeks, of which two have incidents, on every day. */
    private static final String WEEKS = "?from=2026-11-16&to=2026-12-13";

    @Inject
    EventFeed feed;

    @BeforeEach
    void fill() {
        feed.forgetAll();
        var random = new RandomIncidents(SEED);
        feed.send(IntStream.range(0, INCIDENTS)
                .boxed()
                .flatMap(n -> {
                    var incident = random.incident(random.id(), 1);
                    return Stream.of(incident, random.wellbeing(incident));
                })
                .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Apaisement | 16 novembre 2026 – 13 décembre 2026 : | objectif manqué | Sans données : 14 périodes.
            en | De-escalation | 16 November 2026 – 13 December 2026: | target missed | Without data: 14 periods.
            """)
    void shouldSayInBothLanguagesWhatItShows(String lang, String title, String days, String verdict, String gaps) {
        // when
        var picture = parsed(chart("de-escalation-rate", WEEKS + "&lang=" + lang));
        // then
        assertThat(texts(picture, "title").getFirst()).isEqualTo(title);
        assertThat(texts(picture, "desc").getFirst())
                .startsWith(days)
                .contains(verdict)
                .endsWith(gaps);
        assertThat(String.join("\n", texts(picture, "text"))
                        .replace('\u00a0', ' ')
                        .replace('\u202f', ' '))
                .contains(title, verdict, days, gaps)
                .containsPattern("(objectif ≥ 80 %|target ≥ 80%)")
                .containsPattern("16 (nov\\.|Nov)");
    }

    @Test
    void shouldLeaveGapsWhereWellBeingIsWithheld() {
        // when
        var byDay = parsed(chart("agent-wellbeing", WEEKS + "&interval=day&lang=en"));
        // then
        assertThat(texts(byDay, "desc").getFirst()).contains("Withheld (too few agents): 28 periods");
        assertThat(texts(byDay, "text")).map(String::strip).doesNotContain("target met", "target missed");
    }

    static Stream<Kpi> kpis() {
        return Definitions.all().stream();
    }

    @ParameterizedTest
    @MethodSource("kpis")
    void shouldDrawEveryKpiWithAndWithoutFigures(Kpi kpi) {
        for (var query : List.of(WEEKS, WEEKS + "&interval=total", "?from=2020-01-01&to=2020-01-01&interval=month")) {
            for (var lang : List.of("fr", "en")) {
                var picture = parsed(chart(kpi.id(), query + "&lang=" + lang));
                assertThat(texts(picture, "title")).as(kpi.id()).isNotEmpty();
                assertThat(picture.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 760 380");
            }
        }
    }

    @Test
    void shouldSendAPictureOnceUntilItChanges() {
        // given
        var known = as("bi").get(path("time-to-calm", WEEKS)).header("ETag");
        // then
        as("bi").header("If-None-Match", known)
                .get(path("time-to-calm", WEEKS))
                .then()
                .statusCode(304);
        as("bi").header("If-None-Match", known)
                .get(path("time-to-calm", WEEKS + "&lang=en"))
                .then()
                .statusCode(200);
        // when
        var random = new RandomIncidents(SEED + 1);
        feed.send(
                Stream.generate(() -> random.incident(random.id(), 1)).limit(20).toList());
        // then
        as("bi").header("If-None-Match", known)
                .get(path("time-to-calm", WEEKS))
                .then()
                .statusCode(200)
                .header("ETag", not(known));
    }

    @ParameterizedTest
    @CsvSource({
        "?to=2026-11-30, from",
        "?from=2026-11-02&to=2026-11-01, to",
        "?from=2026-11-01&to=2026-11-30&interval=year, interval",
        "?from=2026-11-01&to=2026-11-30&lang=de, lang",
        "?from=2026-11-01&to=2026-11-30&by=channel, by",
        "?from=2025-01-01&to=2026-12-31, to",
        "?from=0001-01-01&to=9999-12-31&interval=month, to"
    })
    void shouldNameTheParameterThatIsWrong(String query, String field) {
        as("bi").get(path("time-to-calm", query))
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("violations.field", hasItem(equalTo(field)));
    }

    @Test
    void shouldRefuseStrangersOtherRolesAndKpisThatThereAreNot() {
        given().get(path("time-to-calm", WEEKS)).then().statusCode(401);
        for (var role : List.of("tool", "agent", "n2", "billing", "legal", "care", "admin")) {
            as(role).get(path("time-to-calm", WEEKS)).then().statusCode(403);
        }
        as("supervisor").get(path("time-to-calm", WEEKS)).then().statusCode(200).contentType("image/svg+xml");
        as("bi").get(path("happiness", WEEKS)).then().statusCode(404);
    }

    private static String chart(String kpi, String query) {
        var answer = as("bi").accept("image/*,*/*;q=0.8").get(path(kpi, query)).then();
        return answer.statusCode(200).contentType("image/svg+xml").extract().asString();
    }

    private static String path(String kpi, String query) {
        return "/kpis/" + kpi + "/chart.svg" + query;
    }

    private static Document parsed(String svg) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
        } catch (Exception e) {
            throw new AssertionError(svg, e);
        }
    }

    private static List<String> texts(Document picture, String element) {
        var found = picture.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(n -> found.item(n).getTextContent())
                .toList();
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of(role));
    }
}
