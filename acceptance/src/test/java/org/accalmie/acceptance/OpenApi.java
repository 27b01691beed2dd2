package org.accalmie.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a service publishes about itself. */
record OpenApi(JsonNode document) {
    /** One body that an operation takes. */
    record Body(Service service, String method, String path, String role, String mediaType, JsonNode example) {
        String operation() {
            return method + " " + path;
        }

        @Override
        public String toString() {
            return service.module() + " " + operation() + " " + mediaType;
        }
    }

    static OpenApi of(Service service) {
        var address = Accalmie.running().service(service).address("/q/openapi?format=json");
        return new OpenApi(Api.send(HttpRequest.newBuilder(address)).expect(200).json());
    }

    List<Body> bodies(Service service) {
        var bodies = new ArrayList<Body>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    var role = operation.getValue().at("/security/0/bearer/0").asText("supervisor");
                    operation
                            .getValue()
                            .at("/requestBody/content")
                            .properties()
                            .forEach(content -> bodies.add(new Body(
                                    service,
                                    operation.getKey().toUpperCase(Locale.ROOT),
                                    path.getKey(),
                                    role,
                                    content.getKey(),
                                    example(content.getValue()))));
                }));
        return bodies;
    }

    private JsonNode example(JsonNode content) {
        var schema = content.path("schema");
        var named = content.path("examples").properties().stream()
                .map(it -> it.getValue().path("value"));
        return Stream.of(
                        Stream.of(content.path("example")),
                        named,
                        first(schema.path("examples")),
                        first(referenced(schema).path("examples")))
                .flatMap(examples -> examples)
                .filter(example -> !example.isMissingNode())
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private JsonNode referenced(JsonNode schema) {
        var reference = schema.path("$ref").asText();
        return reference.startsWith("#/") ? document.at(reference.substring(1)) : MissingNode.getInstance();
    }

    private static Stream<JsonNode> first(JsonNode examples) {
        return StreamSupport.stream(examples.spliterator(), false).limit(1);
    }
}
