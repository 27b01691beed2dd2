package org.accalmie.incident.revision;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The JSON paths at which two documents differ; a list differs as a whole. */
final class Differences {
    private Differences() {}

    static List<String> between(JsonNode before, JsonNode after) {
        return paths("", before, after).toList();
    }

    private static Stream<String> paths(String path, JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return Stream.empty();
        }
        if (!before.isObject() && !after.isObject()) {
            return Stream.of(path);
        }
        var names = new TreeSet<String>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        var prefix = path.isEmpty() ? "" : path + ".";
        return names.stream().flatMap(name -> paths(prefix + name, before.path(name), after.path(name)));
    }
}
