package org.accalmie.web.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.accalmie.web.door.Door.as;
import static org.accalmie.web.door.Door.posting;
import static org.accalmie.web.door.Door.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MediaTypesIT {
    private static final String GOOD = "{\"name\": \"a\"}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/xml",
                "text/plain",
                "image/png",
                "application/problem+json",
                "bogus",
                "a/b/c",
                "bogus, application/json;q=0.5",
                ";;",
                "application/json;q=0",
                "application/json;q=0, */*",
                "*/*;q=0.0"
            })
    void shouldRefuseToAnswerInAnotherMediaType(String accepted) {
        problem(as("agent").header("Accept", accepted).get("/silent"), 406);
        problem(posting(GOOD).header("Accept", accepted).post("/silent"), 406);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*/*",
                "*",
                "application/*",
                "APPLICATION/JSON",
                "text/html, */*;q=0.1",
                "text/html, application/json;q=0.5",
                "application/json;q=abc",
                "application/json; charset=iso-8859-1"
            })
    void shouldAnswerJsonWhereItIsAccepted(String accepted) {
        // when
        var list = as("agent").header("Accept", accepted).get("/silent");
        var one = posting(GOOD).header("Accept", accepted).post("/silent");

        // then
        assertThat(list.contentType()).isEqualToIgnoringCase("application/json;charset=UTF-8");
        assertThat(list.<String>path("items[0]")).isEqualTo("a");
        assertThat(one.contentType()).isEqualToIgnoringCase("application/json;charset=UTF-8");
        assertThat(one.<String>path("name")).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/problem+json", "application/merge-patch+json", "bogus", ""})
    void shouldRefuseABodyOfAnotherMediaType(String sent) {
        problem(
                as("agent")
                        .header("Content-Type", sent)
                        .body(GOOD.getBytes(UTF_8))
                        .post("/silent"),
                415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "bogus"})
    void shouldRefuseAnotherMediaTypeWhereABodyIsNeededAndThereIsNone(String sent) {
        problem(as("agent").header("Content-Type", sent).post("/silent"), 415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "identity, gzip", "x"})
    void shouldRefuseABodyInACodingThatIsNotRead(String coding) {
        // when
        var refused = problem(
                as("agent")
                        .header("Content-Encoding", coding)
                        .contentType("application/json")
                        .body(GOOD)
                        .post("/silent"),
                415);

        // then
        assertThat(refused.header("Accept-Encoding")).isEqualTo("identity");
    }

    @Test
    void shouldSayWhatIsOffered() {
        // when
        var silent = problem(as("agent").accept("text/csv").get("/silent"), 406);
        var named = problem(as("agent").accept("text/csv").get("/things"), 406);

        // then
        assertThat(silent.<String>path("detail")).contains("application/json");
        assertThat(named.<String>path("detail")).contains("application/json");
    }

    @Test
    void shouldSayWhatIsTaken() {
        // given
        var one = "/things/0198f0de-0000-7000-8000-000000000001";

        // when
        var silent = problem(as("agent").contentType("text/csv").body("a").post("/silent"), 415);
        var posted = problem(as("agent").contentType("text/csv").body("a").post("/things"), 415);
        var patched = problem(as("agent").contentType("text/csv").body("a").patch(one), 415);

        // then
        assertThat(silent.header("Accept-Post")).isEqualTo("application/json");
        assertThat(posted.header("Accept-Post")).isEqualTo("application/json");
        assertThat(patched.header("Accept-Patch")).isEqualTo("application/merge-patch+json");
        assertThat(patched.<String>path("detail")).contains("application/merge-patch+json");
    }

    /** Two methods of one path that differ in what they take are where the framework stumbles. */
    @ParameterizedTest
    @ValueSource(strings = {"x", "/", "a/b/c", "application/json; charset", "*/*", "application/json, text/plain"})
    void shouldReadABodysTypeThatIsNoneAsOneThatIsNotTaken(String sent) {
        // when
        var withBody = as("agent").header("Content-Type", sent).body(GOOD.getBytes(UTF_8));
        var without = as("agent").header("Content-Type", sent);

        // then
        assertThat(problem(withBody.post("/silent/either"), 415).header("Accept-Post"))
                .isEqualTo("application/json");
        assertThat(without.post("/silent/either").statusCode()).isEqualTo(204);
    }
}
