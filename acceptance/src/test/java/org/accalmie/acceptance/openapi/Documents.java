package org.accalmie.acceptance.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.accalmie.acceptance.Accalmie;
import org.accalmie.acceptance.Api;
import org.accalmie.acceptance.Service;

/** The OpenAPI documents that the running services publish. */
public final class Documents {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private Documents() {}

    /** Every method of every path of the four services, in the order of the documents. */
    public static List<Operation> operations() {
        return Stream.of(Service.values())
                .flatMap(service -> operations(service, document(service)))
                .toList();
    }

    public static JsonNode document(Service service) {
        var address = Accalmie.running().service(service).address("/q/openapi?format=json");
        return Api.send(HttpRequest.newBuilder(address)).expect(200).json();
    }

    /** What a reference in the document stands for. */
    public static JsonNode resolved(JsonNode document, JsonNode schema) {
        var reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : resolved(document, document.at(reference.substring(1)));
    }

    private static Stream<Operation> operations(Service service, JsonNode document) {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map(method -> new Operation(
                                service,
                                method.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                parameters(path.getValue(), method.getValue()),
                                bodies(method.getValue()))));
    }

    private static List<JsonNode> parameters(JsonNode path, JsonNode method) {
        var parameters = new ArrayList<JsonNode>();
        path.path("parameters").forEach(parameters::add);
        method.path("parameters").forEach(parameters::add);
        return parameters;
    }

    private static Map<String, JsonNode> bodies(JsonNode method) {
        var bodies = new LinkedHashMap<String, JsonNode>();
        method.path("requestBody").path("content").properties().forEach(it -> bodies.put(it.getKey(), it.getValue()));
        return bodies;
    }
}
