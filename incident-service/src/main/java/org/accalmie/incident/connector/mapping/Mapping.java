package org.accalmie.incident.connector.mapping;

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
public final class Mapping {
    /** Whoever sends must not keep the machine busy with a hundred fields; no honest connector comes near. */
    private static final long MOST_STEPS = 5L * Budget.STEPS;

    private static final String WHEN = "when";
    private static final String KEY = "key.externalId";
    private static final String FIELDS = "fields.";

    private final ConnectorDefinition definition;
    private final TargetFields target;
    private final Map<String, Expression> expressions = new LinkedHashMap<>();

    /** Of a connector that was saved before a rule that it breaks. */
    private final List<Violation> broken = new ArrayList<>();

    public Mapping(ConnectorDefinition definition) {
        this.definition = definition;
        target = definition.made().fields;
        compile(WHEN, definition.when());
        compile(KEY, definition.key().externalId());
        definition.fields().forEach((field, text) -> compile(FIELDS + field, text));
    }

    public Mapped of(JsonNode json) {
        if (!broken.isEmpty()) {
            return new Mapped.Unreadable(broken);
        }
        var reading = new Reading(Payload.of(json));
        var isOurs = reading.read(WHEN).map(Boolean.TRUE::equals);
        if (reading.faults.isEmpty() && !isOurs.orElse(false)) {
            return new Mapped.Ignored();
        }
        return reading.sheet();
    }

    private void compile(String place, String text) {
        try {
            expressions.put(place, Expression.of(text));
        } catch (Expression.FaultyException faulty) {
            broken.add(new Violation(place, String.valueOf(faulty.getMessage())));
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
            var key = read(KEY).flatMap(Payload::json).map(JsonNode::asText);
            if (key.isEmpty()) {
                faults.add(new Violation(KEY, "comes to nothing"));
            }
            var sheet = JsonNodeFactory.instance.objectNode();
            var names = new LinkedHashSet<>(definition.fields().keySet());
            names.addAll(definition.defaults().keySet());
            names.forEach(field -> value(field).ifPresent(value -> put(sheet, field, value)));
            return new Mapped.Sheet(key.orElse(null), sheet, List.copyOf(faults));
        }

        private Optional<JsonNode> value(String field) {
            return read(FIELDS + field)
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

        private Optional<Object> read(String place) {
            var expression = expressions.get(place);
            if (expression == null) {
                return Optional.empty();
            }
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
