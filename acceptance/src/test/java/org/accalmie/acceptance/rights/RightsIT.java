package org.accalmie.acceptance.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accalmie.acceptance.Accalmie;
import org.accalmie.acceptance.Answer;
import org.accalmie.acceptance.Api;
import org.accalmie.acceptance.openapi.Documents;
import org.accalmie.acceptance.openapi.Operation;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rights matrix: every path of the OpenAPI documents, every role, and nobody. */
class RightsIT {
    private static final Map<String, Right> RIGHTS =
            Right.all().stream().collect(Collectors.toMap(Right::operation, Function.identity()));
    private static final Accalmie ACCALMIE = Accalmie.running();

    private static Sample sample;

    @BeforeAll
    static void record() {
        sample = Sample.of(ACCALMIE, "CLT-RIGHTS");
    }

    static List<Operation> operations() {
        return Documents.operations().stream()
                .filter(it -> RIGHTS.containsKey(it.name()))
                .toList();
    }

    static List<Operation> byToken() {
        return operations().stream()
                .filter(it -> !RIGHTS.get(it.name()).isByLink()
                        && !RIGHTS.get(it.name()).isByProof())
                .toList();
    }

    static List<Operation> byLink() {
        return operations().stream()
                .filter(it -> RIGHTS.get(it.name()).isByLink())
                .toList();
    }

    static List<Operation> byProof() {
        return operations().stream()
                .filter(it -> RIGHTS.get(it.name()).isByProof())
                .toList();
    }

    @Test
    void everyPathShouldHaveItsRow() {
        assertThat(Documents.operations().stream().map(Operation::name))
                .as("rights.txt says for each path who may")
                .containsExactlyInAnyOrderElementsOf(RIGHTS.keySet());
    }

    @ParameterizedTest
    @MethodSource("byToken")
    void nobodyShouldGetAnywhereWithoutAToken(Operation operation) {
        for (var path : List.of(Sample.missing(operation.path()), sample.in(operation.path()))) {
            Api.send(request(operation, path)).expectProblem(401);
        }
    }

    @ParameterizedTest
    @MethodSource("byToken")
    void onlyWhoMayShouldGetAnAnswer(Operation operation) {
        var right = RIGHTS.get(operation.name());
        var softly = new SoftAssertions();
        for (var user : User.ofEachRole()) {
            check(softly, right.anything(), user, answer(operation, Sample.missing(operation.path()), user));
        }
        // who may goes last: the others are refused whatever state that leaves
        User.all().stream()
                .sorted((one, other) -> Boolean.compare(
                        right.sample().contains(one.name()), right.sample().contains(other.name())))
                .forEach(user ->
                        check(softly, right.sample(), user, answer(operation, sample.in(operation.path()), user)));
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("byLink")
    void nothingShouldBeThereForWhoeverHasNoLink(Operation operation) {
        Api.send(request(operation, operation.path())).expectProblem(404);
        User.all().forEach(user -> answer(operation, operation.path(), user).expectProblem(404));
    }

    @ParameterizedTest
    @MethodSource("byProof")
    void nobodyShouldBeHeardWithoutAProof(Operation operation) {
        var path = Sample.missing(operation.path());
        Api.send(request(operation, path)).expectProblem(401);
        User.all().forEach(user -> answer(operation, path, user).expectProblem(401));
    }

    private static void check(SoftAssertions softly, Set<String> allowed, User user, Answer answer) {
        softly.check(() -> {
            if (!allowed.contains(user.name())) {
                answer.expectProblem(403);
            }
        });
        softly.assertThat(allowed.contains(user.name()) && (answer.status() == 403 || answer.status() == 401))
                .as("%s may, but was told %s", user, answer.text())
                .isFalse();
        softly.assertThat(answer.status())
                .as("%s was told %s", user, answer.text())
                .isLessThan(500);
    }

    private static Answer answer(Operation operation, String path, User user) {
        return Api.send(request(operation, path).header("Authorization", "Bearer " + user.token()));
    }

    private static HttpRequest.Builder request(Operation operation, String path) {
        var request =
                HttpRequest.newBuilder(ACCALMIE.service(operation.service()).address(path));
        if (!operation.changes()) {
            return request.GET();
        }
        var type = operation.bodies().keySet().stream().findFirst();
        type.ifPresent(it -> request.header("Content-Type", it));
        var right = RIGHTS.get(operation.name());
        return request.method(
                operation.method(), type.isPresent() ? BodyPublishers.ofString(right.body()) : BodyPublishers.noBody());
    }
}
