package org.accalmie.acceptance.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.random.RandomGenerator;
import org.accalmie.acceptance.openapi.Documents;

/** Makes values as a schema describes them, good ones mostly; every free text carries the request's mark. */
final class Generator {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;

    private final JsonNode document;
    private final RandomGenerator random;
    private final String mark;

    Generator(JsonNode document, RandomGenerator random, String mark) {
        this.document = document;
        this.random = random;
        this.mark = mark;
    }

    JsonNode value(JsonNode schema) {
        return value(schema, 0);
    }

    private JsonNode value(JsonNode described, int depth) {
        var schema = Documents.resolved(document, described);
        if (schema.has("enum")) {
            return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
        }
        var type = schema.path("type");
        return switch (type.isArray() ? type.get(0).asText() : type.asText()) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer" -> NODES.numberNode(schema.path("minimum").asInt(0) + random.nextInt(5));
            case "number" -> NODES.numberNode(BigDecimal.valueOf(1 + random.nextInt(10_000), 2));
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            default -> NODES.textNode(text(schema));
        };
    }

    private JsonNode object(JsonNode schema, int depth) {
        var object = NODES.objectNode();
        var required = schema.path("required").toString();
        schema.path("properties").properties().forEach(property -> {
            var isRequired = required.contains('"' + property.getKey() + '"');
            if (isRequired || depth < DEEPEST && random.nextInt(3) > 0) {
                object.set(property.getKey(), value(property.getValue(), depth + 1));
            }
        });
        var others = schema.path("additionalProperties");
        if (others.isObject() && depth < DEEPEST) {
            object.set(mark, value(others, depth + 1));
        }
        return object;
    }

    private JsonNode array(JsonNode schema, int depth) {
        var array = NODES.arrayNode();
        var size = Math.max(schema.path("minItems").asInt(), depth < DEEPEST ? random.nextInt(3) : 0);
        for (var i = 0; i < size; i++) {
            array.add(value(schema.path("items"), depth + 1));
        }
        return array;
    }

    private String text(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "date-time" -> "2026-%02d-%02dT%02d:00:00Z".formatted(number(1, 11), number(1, 28), number(0, 23));
            case "date" -> "2026-%02d-%02d".formatted(number(1, 12), number(1, 28));
            case "duration" -> "PT" + number(1, 90) + "M";
            case "uuid" -> "00000000-0000-7000-8000-0000000000%02d".formatted(number(10, 99));
            case "uri" -> "https://example.org/" + mark;
            default -> schema.path("example").asText(mark + " text");
        };
    }

    private int number(int least, int most) {
        return random.nextInt(least, most + 1);
    }
}
