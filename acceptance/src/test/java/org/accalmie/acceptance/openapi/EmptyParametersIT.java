package org.accalmie.acceptance.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.stream.Stream;
import org.accalmie.acceptance.Accalmie;
import org.accalmie.acceptance.Api;
import org.accalmie.acceptance.rights.Right;
import org.accalmie.acceptance.rights.Sample;
import org.accalmie.acceptance.rights.User;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A parameter that says nothing would list everything instead of a few: each of the documents is refused by its name. */
class EmptyParametersIT {
    private static final List<String> NOTHING = List.of("", " ", "\u00a0", "\u200b");

    private final Accalmie accalmie = Accalmie.running();

    static Stream<Operation> readings() {
        var rights = Right.all().stream().collect(toMap(Right::operation, Right::anything));
        return Documents.operations().stream()
                .filter(it -> !it.changes() && !names(it).isEmpty())
                .filter(it -> Right.ROLES.containsAll(rights.get(it.name())))
                // whether an escalation is there for the caller is said before anything about the question
                .filter(it -> !it.path().startsWith("/escalations/{id}"));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void shouldRefuseEachThatIsEmpty(Operation operation) {
        var token = tokenFor(operation);
        for (var name : names(operation)) {
            for (var nothing : NOTHING) {
                var path = Sample.missing(operation.path()) + "?" + name + "=" + URLEncoder.encode(nothing, UTF_8);
                var request = HttpRequest.newBuilder(
                        accalmie.service(operation.service()).address(path));
                Api.send(request.header("Authorization", "Bearer " + token)).expectViolation(name);
            }
        }
    }

    private static String tokenFor(Operation operation) {
        return Right.all().stream()
                .filter(it -> it.operation().equals(operation.name()))
                .flatMap(it -> Right.ROLES.stream().filter(it.anything()::contains))
                .map(role -> new User(role, role).token())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Operation operation) {
        return operation.parameters().stream()
                .filter(it -> it.path("in").asText().equals("query"))
                .map(it -> it.path("name"))
                .map(JsonNode::asText)
                .toList();
    }
}
