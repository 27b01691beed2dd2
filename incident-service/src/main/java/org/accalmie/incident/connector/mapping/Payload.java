package org.accalmie.incident.connector.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.accalmie.web.validation.Blanks;

/** Between JSON and what expressions know. */
final class Payload {
    private Payload() {}

    /** Null is absent, in objects and in lists. */
    static Object of(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> {
                var fields = new LinkedHashMap<String, Object>();
                node.properties().stream()
                        .filter(field -> !field.getValue().isNull())
                        .forEach(field -> fields.put(field.getKey(), of(field.getValue())));
                yield fields;
            }
            case ARRAY ->
                StreamSupport.stream(node.spliterator(), false)
                        .filter(element -> !element.isNull())
                        .map(Payload::of)
                        .toList();
            case NUMBER -> number(node);
            case BOOLEAN -> node.booleanValue();
            case BINARY, MISSING, NULL, POJO, STRING -> node.asText();
        };
    }

    private static Object number(JsonNode node) {
        if (node.isIntegralNumber() && node.canConvertToLong()) {
            return node.longValue();
        }
        return node.doubleValue();
    }

    /** Empty for what says nothing: blank texts above all, which tools send for what nobody filled in. */
    static Optional<JsonNode> json(Object value) {
        var nodes = JsonNodeFactory.instance;
        return switch (value) {
            case String text -> Blanks.isBlank(text) ? Optional.empty() : Optional.of(nodes.textNode(text));
            case Boolean truth -> Optional.of(nodes.booleanNode(truth));
            case Long number -> Optional.of(nodes.numberNode(number));
            case Double number
            when Double.isFinite(number) -> Optional.of(nodes.numberNode(BigDecimal.valueOf(number)));
            case BigInteger number -> Optional.of(nodes.numberNode(number));
            case Collection<?> several -> {
                var list = nodes.arrayNode();
                several.forEach(each -> json(each).ifPresent(list::add));
                yield Optional.of(list);
            }
            case Map<?, ?> fields -> {
                var object = nodes.objectNode();
                fields.forEach((name, each) -> json(each).ifPresent(it -> object.set(String.valueOf(name), it)));
                yield Optional.of(object);
            }
            default -> Optional.of(nodes.textNode(String.valueOf(value)));
        };
    }
}
