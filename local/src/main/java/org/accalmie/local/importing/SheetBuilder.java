package org.accalmie.local.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Locale;

/** Puts cells together to one sheet. What a cell says wrongly is sent as it is, for the service to name the field. */
final class SheetBuilder {
    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    private final ObjectNode sheet = NODES.objectNode();

    private SheetBuilder() {}

    static SheetBuilder empty() {
        return new SheetBuilder();
    }

    void put(FieldPath path, String cell) {
        JsonNode parent = sheet;
        var steps = path.steps();
        for (var i = 0; i < steps.size() - 1; i++) {
            parent = step(parent, steps.get(i), isIndex(steps.get(i + 1)));
        }
        set(parent, steps.getLast(), value(path, cell));
    }

    String json() {
        return sheet.toString();
    }

    private static JsonNode step(JsonNode parent, String name, boolean toList) {
        var next =
                parent instanceof ArrayNode list && isIndex(name) ? list.get(Integer.parseInt(name)) : parent.get(name);
        if (next != null && next.isContainerNode()) {
            return next;
        }
        var made = toList ? NODES.arrayNode() : NODES.objectNode();
        set(parent, name, made);
        return made;
    }

    private static void set(JsonNode parent, String name, JsonNode value) {
        if (parent instanceof ArrayNode list && isIndex(name)) {
            var index = Integer.parseInt(name);
            while (list.size() <= index) {
                list.add(NODES.objectNode());
            }
            list.set(index, value);
        } else if (parent instanceof ObjectNode object) {
            object.set(name, value);
        }
    }

    private static JsonNode value(FieldPath path, String cell) {
        if (path.isSet()) {
            var set = NODES.arrayNode();
            for (var item : cell.split("[;,\\s]+")) {
                set.add(item);
            }
            return set;
        }
        if (path.isNumber() && cell.matches("-?\\d{1,15}([.,]\\d{1,15})?")) {
            return NODES.numberNode(new BigDecimal(cell.replace(',', '.')));
        }
        var truth = cell.toLowerCase(Locale.ROOT);
        return path.isTruth() && (truth.equals("true") || truth.equals("false"))
                ? NODES.booleanNode(truth.equals("true"))
                : NODES.textNode(cell);
    }

    private static boolean isIndex(String step) {
        return step.matches("\\d{1,3}");
    }
}
