package org.accalmie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.stream.Stream;
import org.accalmie.acceptance.OpenApi.Body;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever copies an example out of a document is understood. */
class ExamplesIT {
    private final Accalmie accalmie = Accalmie.running();
    private final Stages stages = new Stages(accalmie);

    static Stream<Body> bodies() {
        return Arrays.stream(Service.values()).flatMap(service -> OpenApi.of(service).bodies(service).stream());
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void exampleShouldBeAccepted(Body body) {
        // given
        assertThat(body.example().isMissingNode()).as("no example").isFalse();
        var stage = stages.of(body);
        var example = body.example();
        if (example instanceof ObjectNode object) {
            stage.replaced().forEach(object::put);
        }
        var before = stage.isPolicy() ? stage.api().get(stage.path()).expect(200) : null;

        // when
        var answer = send(stage, body, example.isTextual() ? example.asText() : example.toString());

        // then
        assertThat(answer.status()).as(answer.text()).isBetween(200, 299);
        if (body.mediaType().endsWith("ndjson")) {
            assertThat(answer.text().lines()).allMatch(line -> line.matches(".*\"status\":20[01],.*"));
        }
        if (before != null) {
            send(stage, body, before.text()).expect(200);
        }
    }

    private static Answer send(Stages.Stage stage, Body body, String content) {
        return Api.send(stage.api()
                .to(stage.path())
                .header("Content-Type", body.mediaType())
                .method(body.method(), BodyPublishers.ofString(content)));
    }
}
