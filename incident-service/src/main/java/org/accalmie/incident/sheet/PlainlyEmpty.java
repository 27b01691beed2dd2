package org.accalmie.incident.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds what a document says to be false or an empty list, which no sheet tells from what is not said. */
final class PlainlyEmpty {
    private PlainlyEmpty() {}

    /** The paths. */
    static Set<String> in(ObjectNode document) {
        var found = new LinkedHashSet<String>();
        add(document, "", found);
        return Set.copyOf(found);
    }

    private static void add(ObjectNode object, String before, Set<String> found) {
        object.properties().forEach(field -> {
            var path = before + field.getKey();
            if (field.getValue() instanceof ObjectNode part) {
                add(part, path + ".", found);
            } else if (isEmpty(field.getValue())) {
                found.add(path);
            }
        });
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isBoolean() && !value.booleanValue() || value.isArray() && value.isEmpty();
    }
}
