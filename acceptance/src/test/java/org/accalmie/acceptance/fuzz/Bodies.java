package org.accalmie.acceptance.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.accalmie.acceptance.Accalmie;
import org.accalmie.acceptance.Answer;
import org.accalmie.acceptance.Service;
import org.accalmie.acceptance.Sheet;
import org.accalmie.acceptance.openapi.Documents;
import org.accalmie.acceptance.openapi.Operation;
import org.accalmie.acceptance.rights.Sample;

/** Bodies that are accepted, or nearly, before they are spoilt. */
final class Bodies {
    private static final String STARTED = "2026-03-04T09:00:00Z";

    private final Map<Service, JsonNode> documents = new EnumMap<>(Service.class);
    private final Map<String, JsonNode> current = new HashMap<>();

    Bodies(Accalmie accalmie) {
        Stream.of(Service.values()).forEach(it -> documents.put(it, Documents.document(it)));
        Documents.operations().stream()
                .filter(it -> it.method().equals("PUT") && !it.path().contains("{"))
                .forEach(it -> current.put(
                        it.name(),
                        accalmie.api(it.service(), "admin")
                                .get(it.path())
                                .expect(200)
                                .json()));
    }

    /** What is put back after a change that was accepted: what was there before the first. */
    JsonNode original(Operation operation) {
        return current.get(operation.name());
    }

    boolean hasOriginal(Operation operation) {
        return current.containsKey(operation.name());
    }

    JsonNode of(Operation operation, Sample sample, RandomGenerator random, String mark) {
        if (hasOriginal(operation) && random.nextInt(4) > 0) {
            return original(operation);
        }
        if (operation.service() == Service.INCIDENT
                && operation.path().matches("/incidents(/import|/\\{id}|/by-key/.*)?")) {
            return sheet(operation, random, mark);
        }
        var described = operation.bodies().values().iterator().next();
        var body = example(described, random);
        if (body == null) {
            var generator = new Generator(documents.get(operation.service()), random, mark);
            body = generator.value(described.path("schema"));
        }
        return known(body, sample, random, mark);
    }

    private static JsonNode sheet(Operation operation, RandomGenerator random, String mark) {
        var sheet =
                (ObjectNode) Answer.json(Sheet.technical(mark, mark, STARTED).replace("Error", mark));
        if (operation.method().equals("PATCH")) {
            var names = new ArrayList<String>();
            sheet.fieldNames().forEachRemaining(names::add);
            names.removeIf(it -> random.nextInt(5) > 0);
            sheet.retain(names);
        } else if (operation.path().contains("by-key")) {
            sheet.remove(List.of("source", "externalId"));
        }
        return sheet;
    }

    private static JsonNode example(JsonNode described, RandomGenerator random) {
        var examples = new ArrayList<JsonNode>();
        if (described.has("example")) {
            examples.add(described.get("example"));
        }
        described.path("examples").forEach(it -> examples.add(it.path("value")));
        examples.removeIf(it -> !it.isContainerNode());
        return examples.isEmpty() || random.nextInt(3) == 0 ? null : examples.get(random.nextInt(examples.size()));
    }

    private static JsonNode known(JsonNode body, Sample sample, RandomGenerator random, String mark) {
        if (!(body instanceof ObjectNode example)) {
            return body;
        }
        var object = example.deepCopy();
        var things = Map.of(
                "incidentId",
                sample.incident(),
                "team",
                random.nextBoolean() ? "BILLING" : "N2",
                "customerId",
                sample.customer());
        things.forEach((name, thing) -> {
            if (object.has(name)) {
                object.put(name, thing);
            }
        });
        for (var text : new String[] {"request", "reason", "comment", "message", "summary", "note", "justification"}) {
            if (object.path(text).isTextual() && object.path(text).asText().contains(" ")) {
                object.put(text, mark + " " + object.path(text).asText());
            }
        }
        return object;
    }
}
