package org.accalmie.web.door;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.accalmie.web.door.Door.as;
import static org.accalmie.web.door.Door.posting;
import static org.accalmie.web.door.Door.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.accalmie.local.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RefusalsIT {
    private static final String GOOD = "{\"name\": \"a\"}";
    private static final String ONE = "/things/0198f0de-0000-7000-8000-000000000001";

    @Inject
    ThingStore things;

    private long before;

    @BeforeEach
    void count() {
        before = things.count();
    }

    @AfterEach
    void shouldHaveStoredNothing() {
        assertThat(things.count()).isEqualTo(before);
    }

    @Test
    void shouldListAllViolationsByTheirPath() {
        // given
        var body = """
                {"name": "far too long for this field", "promises": [{}, {"action": "also too long", "dueAt": null}]}""";

        // when
        var answer = problem(posting(body).post("/things"), 400);

        // then
        assertThat(answer.<List<Map<String, String>>>path("violations"))
                .extracting(it -> it.get("field"), it -> it.get("message"))
                .containsExactly(
                        tuple("name", "size must be between 0 and 20"),
                        tuple("promises[0].action", "must not be null"),
                        tuple("promises[0].dueAt", "must not be null"),
                        tuple("promises[1].action", "size must be between 0 and 10"),
                        tuple("promises[1].dueAt", "must not be null"));
    }

    @Test
    void shouldAskForATokenWhenThereIsNone() {
        // when
        var answer = problem(given().contentType("application/json").body(GOOD).post("/things"), 401);

        // then
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"accalmie\"");
    }

    @Test
    void shouldRefuseAnExpiredToken() {
        // when
        var answer = problem(given().auth().oauth2(Tokens.expired("agent")).get("/things"), 401);

        // then
        assertThat(answer.header("WWW-Authenticate")).contains("error=\"invalid_token\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "a.b.c", "....", "..", ".", "a.b.c.d.e", "Basic dXNlcjpwYXNz"})
    void shouldRefuseAForgedToken(String token) {
        problem(given().auth().oauth2(token).get("/things"), 401);
    }

    @Test
    void shouldRefuseATokenWhoseRolesWereChanged() {
        // given
        var parts = Tokens.of("agent").split("\\.", -1);
        var other = Tokens.of("supervisor").split("\\.", -1);

        // when
        var answer = given().auth()
                .oauth2(parts[0] + "." + other[1] + "." + parts[2])
                .get("/things");

        // then
        problem(answer, 401);
    }

    @Test
    void shouldRefuseAnotherScheme() {
        problem(given().auth().preemptive().basic("agent", "agent").get("/things"), 401);
    }

    @Test
    void shouldRefuseARoleThatMayNot() {
        problem(as("bi").get("/things"), 403);
    }

    @Test
    void shouldCloseWhatNobodyOpened() {
        problem(as("agent").get("/things/unannotated"), 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/", "/things/1/2/3", "/things/not-a-uuid", ONE, "/q/nothing"})
    void shouldNotFindWhatIsNotThere(String path) {
        problem(as("agent").urlEncodingEnabled(false).get(path), 404);
    }

    @Test
    void shouldSayThatAMethodIsNotOfferedAndWhichAre() {
        assertThat(problem(as("agent").delete("/things"), 405).header("Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");
        assertThat(problem(as("agent").delete(ONE), 405).header("Allow")).isEqualTo("GET, HEAD, OPTIONS, PATCH, PUT");
        assertThat(problem(as("agent").get("/things/import"), 405).header("Allow"))
                .isEqualTo("OPTIONS, POST");
        assertThat(problem(as("agent").delete("/things/fault"), 405).header("Allow"))
                .isEqualTo("GET, HEAD, OPTIONS");
        assertThat(problem(as("agent").delete(ONE + "/parts/first"), 405).header("Allow"))
                .isEqualTo("OPTIONS, PUT");
    }

    @Test
    void shouldSayWhichMethodsAreOfferedWhenAsked() {
        // when
        var answer = as("agent").options(ONE + "/parts/first");

        // then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Allow")).isEqualTo("OPTIONS, PUT");
    }

    @Test
    void shouldSayThatNoAcceptedMediaTypeIsOffered() {
        problem(as("agent").accept("text/html").get("/things"), 406);
    }

    @Test
    void shouldSayStateAndRuleOfAConflictAndUndoItsWork() {
        // when
        var answer = problem(posting("{\"name\": \"already\"}").post("/things"), 409);

        // then
        assertThat(answer.<String>path("state")).isEqualTo("OLD");
        assertThat(answer.<String>path("rule")).isEqualTo("thing-is-new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void shouldRefuseAnEmptyPrecondition(String header) {
        var answer = problem(patching("{}").header("If-Match", header).patch(ONE), 400);

        assertThat(answer.<String>path("violations[0].field")).isEqualTo("If-Match");
    }

    @Test
    void shouldRefuseAStaleVersion() {
        problem(patching("{}").header("If-Match", "\"1\"").patch(ONE), 412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml"})
    void shouldRefuseAnotherMediaType(String type) {
        problem(
                as("agent")
                        .header("Content-Type", type)
                        .body(GOOD.getBytes(UTF_8))
                        .post("/things"),
                415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "/"})
    void shouldRefuseAnUnreadableMediaType(String type) {
        // when
        var answer = as("agent")
                .header("Content-Type", type)
                .body(GOOD.getBytes(UTF_8))
                .post("/things");

        // then
        problem(answer, answer.statusCode() == 415 ? 415 : 400);
    }

    @Test
    void shouldNotTellAboutAFaultOfOurs() {
        // when
        var answer = problem(as("agent").get("/things/fault"), 500);

        // then
        assertThat(answer.asString()).doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        limit=0          | limit | must be greater than or equal to 1
        limit=501        | limit | must be less than or equal to 500
        limit=x          | limit | must be a whole number between -2147483648 and 2147483647
        limit=99999999999| limit | must be a whole number between -2147483648 and 2147483647
        from=yesterday   | from  | must be a date, such as 2026-03-04
        from=2026-13-01  | from  | must be a date, such as 2026-03-04
        mood=FURIOUS     | mood  | must be one of CALM, ANGRY
        moods=CALM&moods=x | moods | must be one of CALM, ANGRY
        vip=perhaps      | vip   | must be true or false
        near=here        | near  | must be a UUID
        after=%3F%3F        | after | must be a cursor that this list gave
        after=a%00b      | after | must not contain a NUL character
        limit=3&limit=4  | limit | must be given once
        mood=            | mood  | must not be empty
        from=            | from  | must not be empty
        after=           | after | must not be empty
        after=%20        | after | must not be blank
        mood=%E2%80%8B   | mood  | must not be blank
        lang=            | lang  | must not be empty
        lmit=3           | lmit  | is not a known parameter
        limit=3&near2=a  | near2 | is not a known parameter
        """)
    void shouldNameTheParameterThatCannotBeRead(String query, String field, String message) {
        // when
        var answer = problem(as("agent").urlEncodingEnabled(false).get("/things?" + query), 400);

        // then
        assertThat(answer.<String>path("violations[0].field")).isEqualTo(field);
        assertThat(answer.<String>path("violations[0].message")).isEqualTo(message);
    }

    @Test
    void shouldNameEveryParameterThatIsWrong() {
        // when
        var answer = problem(
                as("agent")
                        .urlEncodingEnabled(false)
                        .get(
                                "/things?limit=0&from=x&mood=FURIOUS&moods=CALM&moods=x&vip=&near=a&near=b&lmit=3&after=%00"),
                400);

        // then
        assertThat(answer.<List<String>>path("violations.field"))
                .containsExactly("after", "from", "limit", "lmit", "mood", "moods", "near", "vip");
    }

    @Test
    void shouldNameTheParameterThatIsMissing() {
        // when
        var answer = problem(as("agent").get("/things/needed"), 400);

        // then
        assertThat(answer.<String>path("violations[0].field")).isEqualTo("team");
    }

    @Test
    void shouldKnowTheParametersOfEachMethodAndThoseThatStandForHeaders() {
        as("agent").get("/things?limit=3&mood=CALM&lang=fr&format=json").then().statusCode(200);
        problem(as("agent").get(ONE + "?lang=fr&limit=3"), 404);
        problem(as("agent").get(ONE + "?mood=CALM"), 400);
        problem(posting(GOOD).post("/things?dryRun=true"), 400);
    }

    @Test
    void shouldCheckWhatAPatchContains() {
        // when
        var answer = problem(patching("{\"a\": [{\"b\": \"\\u0000\"}]}").patch(ONE), 400);

        // then
        assertThat(answer.<String>path("violations[0].field")).isEqualTo("a[0].b");
    }

    @Test
    void shouldRefuseNestingWithoutEnd() {
        // when
        var answer = problem(patching("[".repeat(40)).patch(ONE), 400);

        // then
        assertThat(answer.<String>path("violations[0].message")).isEqualTo("is nested too deeply or too long");
    }

    @Test
    void shouldRefuseWhatTheDatabaseCannotHold() {
        problem(as("agent").get("/things/needed?team=not-a-number"), 400);
    }

    private static RequestSpecification patching(String body) {
        return as("agent").contentType("application/merge-patch+json").body(body);
    }
}
