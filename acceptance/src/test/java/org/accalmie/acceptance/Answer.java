package org.accalmie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;

/** An answer as a client sees it. */
public record Answer(int status, HttpHeaders headers, String text) {
    // as a double a figure of sixteen digits can end in another digit
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }

    public JsonNode json() {
        return json(text);
    }

    public Answer expect(int expected) {
        assertThat(status).as(text).isEqualTo(expected);
        return this;
    }

    /** A problem answer of that status, as api.md shapes it. */
    public JsonNode expectProblem(int expected) {
        expect(expected);
        assertThat(headers.firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(headers.firstValue("X-Request-Id")).isPresent();
        var problem = json();
        assertThat(problem.path("status").asInt()).isEqualTo(expected);
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("type").asText()).isNotBlank();
        assertThat(problem.path("instance").asText()).isNotBlank();
        return problem;
    }

    /** A problem answer of 400 that names the field. */
    public void expectViolation(String field) {
        assertThat(expectProblem(400).path("violations").findValuesAsText("field"))
                .as(text)
                .contains(field);
    }
}
