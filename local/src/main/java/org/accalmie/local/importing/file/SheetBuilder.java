package org.accalmie.local.importing.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts values together to one sheet. */
final class SheetBuilder {
    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    private final ObjectNode sheet = NODES.objectNode();
    private final Map<String, NavigableSet<Integer>> items = new TreeMap<>();

    void put(FieldPath path, JsonNode value) {
        fill(path);
        JsonNode parent = sheet;
        var steps = path.steps();
        for (var i = 0; i < steps.size() - 1; i++) {
            parent = step(parent, steps.get(i), isIndex(steps.get(i + 1)));
        }
        set(parent, steps.getLast(), value);
    }

    /** Says that there is something, be it unreadable. */
    void fill(FieldPath path) {
        path.list()
                .ifPresent(list ->
                        items.computeIfAbsent(list, it -> new TreeSet<>()).add(path.item()));
    }

    /** Makes sure that the service refuses the sheet, whatever else it says of it. */
    void spoil() {
        sheet.put(Row.SPOILT, true);
    }

    /** List items that are left out before one that is filled, such as {@code commitments[0]} before {@code [1]}. */
    List<Row.Fault> gaps() {
        return items.entrySet().stream()
                .flatMap(list -> gaps(list.getKey(), list.getValue()))
                .toList();
    }

    private static Stream<Row.Fault> gaps(String list, NavigableSet<Integer> filled) {
        return IntStream.range(0, filled.last())
                .filter(item -> !filled.contains(item))
                .mapToObj(item -> new Row.Fault(
                        "%s[%d]".formatted(list, item),
                        "is empty and %s[%d] is not; fill them from 0 on".formatted(list, filled.last())));
    }

    boolean hasKey() {
        return sheet.has("source") && sheet.has("externalId");
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

    static boolean isIndex(String step) {
        return step.matches("\\d{1,3}");
    }
}
