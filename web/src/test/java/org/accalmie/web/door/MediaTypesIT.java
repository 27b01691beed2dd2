package org.accalmie.web.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.accalmie.web.door.Door.as;
import static org.accalmie.web.door.Door.posting;
import static org.accalmie.web.door.Door.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
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
}
