package org.accalmie.incident.connector;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accalmie.expression.Budget;
import org.accalmie.web.Violation;

/** A connector's expressions, compiled. */
final class Mapping {
    /** Whoever sends must not keep the machine busy with a hundred fields; no honest connector comes near. */
    private static final long MOST_STEPS = 5L * Budget.STEPS;

    private final ConnectorDefinition definition;
    private final TargetFields target;
    private final Expression when;
    private final Expression externalId;
    private final Map<String, Expression> fields = new LinkedHashMap<>();

    /** @throws IllegalStateException for what no check would have let in */
    Mapping(ConnectorDefinition definition) {
        this.definition = definition;
        target = definition.made().fields;
        when = compiled(definition.when());
        externalId = compiled(definition.key().externalId());
        definition.fields().forEach((field, text) -> fields.put(field, compiled(text)));
    }

    Mapped of(JsonNode json) {
        var reading = new Reading(Payload.of(json));
        var isOurs = reading.read("when", when).map(Boolean.TRUE::equals);
        if (reading.faults.isEmpty() && !isOurs.orElse(false)) {
            return new Mapped.Ignored();
        }
        return reading.sheet();
    }

    private static Expression compiled(String text) {
        try {
            return Expression.of(text);
        } catch (Expression.FaultyException faulty) {
            throw new IllegalStateException("A connector was saved unchecked", faulty);
        }
    }

    /** One payload; every expression may spend as much on it as it would alone. */
    private final class Reading {
        private final Object payload;
        private long used;
        private final List<Violation> faults = new ArrayList<>();

        Reading(Object payload) {
            this.payload = payload;
        }

        Mapped.Sheet sheet() {
            var key = read("key.externalId", externalId).flatMap(Payload::json).map(JsonNode::asText);
            if (key.isEmpty()) {
                faults.add(new Violation("key.externalId", "comes to nothing"));
            }
            var sheet = JsonNodeFactory.instance.objectNode();
            var names = new LinkedHashSet<>(fields.keySet());
            names.addAll(definition.defaults().keySet());
            names.forEach(field -> value(field).ifPresent(value -> put(sheet, field, value)));
            return new Mapped.Sheet(key.orElse(null), sheet, List.copyOf(faults));
        }

        private Optional<JsonNode> value(String field) {
            return Optional.ofNullable(fields.get(field))
                    .flatMap(expression -> read("fields." + field, expression))
                    .flatMap(Payload::json)
                    .or(() -> Optional.ofNullable(definition.defaults().get(field))
                            .map(TextNode::valueOf))
                    .map(value -> meant(field, several(field, value)));
        }

        private JsonNode several(String field, JsonNode value) {
            return target.holdsSeveral(field) && value.isTextual()
                    ? JsonNodeFactory.instance.arrayNode().add(value)
                    : value;
        }

        private Optional<Object> read(String place, Expression expression) {
            if (used > MOST_STEPS) {
                faults.add(new Violation(place, "is left out: what was asked before took too many steps"));
                return Optional.empty();
            }
            var budget = new Budget();
            try {
                return expression.of(payload, budget);
            } catch (Expression.UnanswerableException e) {
                faults.add(new Violation(place, String.valueOf(e.getMessage())));
                return Optional.empty();
            } finally {
                used += budget.used();
            }
        }

        /** In the words of the sheet; a word that is in no table is left for the sheet to judge. */
        private JsonNode meant(String field, JsonNode value) {
            var words = definition.words().getOrDefault(field, Map.of());
            if (value instanceof ArrayNode several) {
                var meant = JsonNodeFactory.instance.arrayNode();
                several.forEach(each -> meant.add(meant(field, each)));
                return meant;
            }
            var word = value.isValueNode() ? words.get(value.asText()) : null;
            return typed(field, word == null ? value : TextNode.valueOf(word));
        }

        /** A text where the sheet has a number or a truth, as defaults and word tables have it. */
        private JsonNode typed(String field, JsonNode value) {
            return value.isTextual() ? target.typed(field, value.textValue()) : value;
        }

        private static void put(ObjectNode sheet, String field, JsonNode value) {
            var names = field.split("\\.", -1);
            var parent = sheet;
            for (var at = 0; at < names.length - 1; at++) {
                parent = parent.withObjectProperty(names[at]);
            }
            parent.set(names[names.length - 1], value);
        }
    }
}
