package org.accalmie.acceptance.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Says what is wrong with an answer, as api.md shapes answers. */
final class Judge {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final Pattern INSIDE = Pattern.compile(
            "\\bat [a-z]+(\\.[\\w$]+)+\\(|\\b(java|jakarta|org\\.accalmie|io\\.quarkus|com\\.fasterxml)\\.[a-z]|\\w+Exception\\b");
    private static final Map<Integer, String> HEADERS =
            Map.of(401, "www-authenticate", 405, "allow", 429, "retry-after", 503, "retry-after");

    private Judge() {}

    static Optional<String> fault(FuzzRequest request, FuzzAnswer answer) {
        if (answer.status() >= 500) {
            return Optional.of("a " + answer.status());
        }
        if (answer.status() >= 300 && answer.status() < 400) {
            return Optional.of("neither an answer nor a refusal");
        }
        return Stream.of(headerFault(answer), request.method().equals("HEAD") ? "" : bodyFault(answer))
                .filter(it -> !it.isEmpty())
                .findFirst();
    }

    private static String headerFault(FuzzAnswer answer) {
        if (answer.header("date").isEmpty()) {
            return "no Date";
        }
        if (answer.header("x-request-id").isEmpty()) {
            return "no X-Request-Id";
        }
        var needed = HEADERS.get(answer.status());
        return needed == null || answer.headers().containsKey(needed) ? "" : "no " + needed;
    }

    private static String bodyFault(FuzzAnswer answer) {
        var type = answer.header("content-type").orElse("");
        if (answer.isRefusal() && !type.startsWith("application/problem+json")) {
            return "a refusal that is no problem but " + type;
        }
        if (!type.contains("json") || type.contains("ndjson")) {
            return "";
        }
        try {
            var json = JSON.readTree(answer.body());
            return answer.isRefusal() ? problemFault(answer, json) : "";
        } catch (JsonProcessingException e) {
            return "JSON that nobody can read";
        } catch (IOException e) {
            return "bytes that nobody can read";
        }
    }

    private static String problemFault(FuzzAnswer answer, JsonNode problem) {
        for (var member : new String[] {"type", "title", "detail"}) {
            if (!problem.path(member).isTextual()
                    || problem.path(member).asText().isBlank()) {
                return "a problem without " + member;
            }
        }
        if (!problem.path("instance").asText("/").startsWith("/")) {
            return "a problem of another path";
        }
        if (problem.path("status").asInt() != answer.status()) {
            return "a problem of another status";
        }
        var violations = problem.path("violations");
        if (problem.has("violations") && (!violations.isArray() || violations.isEmpty() || !areNamed(violations))) {
            return "violations without field or message";
        }
        if (answer.status() == 409
                && (!problem.path("state").isTextual() || !problem.path("rule").isTextual())) {
            return "a 409 without state and rule";
        }
        return INSIDE.matcher(problem.path("detail").asText() + " " + messages(violations))
                        .find()
                ? "a problem that tells of the code"
                : "";
    }

    private static boolean areNamed(JsonNode violations) {
        return StreamSupport.stream(violations.spliterator(), false)
                .allMatch(it -> it.path("field").isTextual()
                        && it.path("message").isTextual()
                        && !it.path("message").asText().isBlank());
    }

    private static String messages(JsonNode violations) {
        return String.join(" ", violations.findValuesAsText("message"));
    }
}
