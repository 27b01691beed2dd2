package org.accalmie.acceptance.openapi;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.accalmie.acceptance.Accalmie;
import org.accalmie.acceptance.Answer;
import org.accalmie.acceptance.Api;
import org.accalmie.acceptance.Service;
import org.accalmie.acceptance.rights.Sample;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every path of the documents with every method that it lacks: 405 and what there is, whoever asks. */
class MethodsIT {
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

    private final Accalmie accalmie = Accalmie.running();

    private record Place(Service service, String path) {}

    @TestFactory
    Stream<DynamicTest> shouldSayOfEachPathWhichMethodsItHas() {
        return offered().entrySet().stream()
                .map(place -> dynamicTest(
                        place.getKey().service().database() + " "
                                + place.getKey().path(),
                        () -> check(place.getKey(), place.getValue())));
    }

    private Map<Place, TreeSet<String>> offered() {
        return Documents.operations().stream()
                .collect(groupingBy(
                        operation -> new Place(operation.service(), operation.path()),
                        mapping(Operation::method, toCollection(TreeSet::new))));
    }

    private void check(Place place, Set<String> documented) {
        var allowed = new TreeSet<>(documented);
        allowed.add("OPTIONS");
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        for (var method : METHODS) {
            if (!allowed.contains(method)) {
                var refused = ask(place, method);
                if (method.equals("HEAD")) {
                    refused.expect(405);
                } else {
                    refused.expectProblem(405);
                }
                assertThat(allow(refused)).as(method).isEqualTo(allowed);
            }
        }
        for (var method : documented) {
            assertThat(ask(place, method).status()).as(method).isNotEqualTo(405);
        }
        assertThat(allow(ask(place, "OPTIONS").expect(200))).isEqualTo(allowed);
    }

    private Answer ask(Place place, String method) {
        var address = accalmie.service(place.service()).address(Sample.missing(place.path()));
        return Api.send(HttpRequest.newBuilder(address).method(method, BodyPublishers.noBody()));
    }

    private static Set<String> allow(Answer answer) {
        return new TreeSet<>(
                List.of(answer.headers().firstValue("Allow").orElse("").split(", ")));
    }
}
