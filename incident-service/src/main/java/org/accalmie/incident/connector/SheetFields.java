package org.accalmie.incident.connector;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accalmie.incident.sheet.IncidentRequest;
import org.jspecify.annotations.Nullable;

/** The fields of the sheet that a connector can fill, by their paths; those of the natural key are filled by it. */
final class SheetFields {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");
    private static final Set<String> OF_THE_KEY = Set.of("source", "externalId");
    private static final Map<String, RecordComponent> ALL = all();

    private SheetFields() {}

    static boolean has(String path) {
        return ALL.containsKey(path);
    }

    /** What it holds, or each of several. */
    static Class<?> typeOf(String path) {
        return heldBy(component(path));
    }

    static boolean holdsSeveral(String path) {
        return isSeveral(component(path));
    }

    /** The words that a field can say, where it says one of an enumeration or several. */
    static Optional<Set<String>> wordsOf(String path) {
        return Optional.<@Nullable Object[]>ofNullable(typeOf(path).getEnumConstants())
                .map(words -> Arrays.stream(words).map(String::valueOf).collect(Collectors.toSet()));
    }

    /** A text as what the field holds, where it says such a thing. */
    static JsonNode typed(String path, String text) {
        var nodes = JsonNodeFactory.instance;
        var type = typeOf(path);
        if (type == Boolean.class || type == boolean.class) {
            return text.equals("true") || text.equals("false")
                    ? nodes.booleanNode(text.equals("true"))
                    : nodes.textNode(text);
        }
        var isNumber = type == Integer.class || type == BigDecimal.class;
        return isNumber && NUMBER.matcher(text).matches()
                ? nodes.numberNode(new BigDecimal(text))
                : nodes.textNode(text);
    }

    private static RecordComponent component(String path) {
        var found = ALL.get(path);
        if (found == null) {
            throw new IllegalArgumentException("No field: " + path);
        }
        return found;
    }

    private static Map<String, RecordComponent> all() {
        var found = new LinkedHashMap<String, RecordComponent>();
        add(IncidentRequest.class, "", found);
        found.keySet().removeAll(OF_THE_KEY);
        return Map.copyOf(found);
    }

    private static void add(Class<?> type, String before, Map<String, RecordComponent> found) {
        for (var component : type.getRecordComponents()) {
            var path = before + component.getName();
            if (component.getType().isRecord()) {
                add(component.getType(), path + ".", found);
            } else {
                found.put(path, component);
            }
        }
    }

    private static Class<?> heldBy(RecordComponent component) {
        return isSeveral(component)
                ? (Class<?>) Arrays.stream(((ParameterizedType) component.getGenericType()).getActualTypeArguments())
                        .findFirst()
                        .orElseThrow()
                : component.getType();
    }

    private static boolean isSeveral(RecordComponent component) {
        return Collection.class.isAssignableFrom(component.getType());
    }
}
