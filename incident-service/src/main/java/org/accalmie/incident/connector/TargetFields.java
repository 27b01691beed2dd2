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
import org.jspecify.annotations.Nullable;

/** The fields of what a connector makes, by their paths. */
final class TargetFields {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");

    private final Map<String, RecordComponent> all;

    /** @param ofTheKey what the natural key fills */
    TargetFields(Class<?> target, Set<String> ofTheKey) {
        var found = new LinkedHashMap<String, RecordComponent>();
        add(target, "", found);
        found.keySet().removeAll(ofTheKey);
        all = Map.copyOf(found);
    }

    boolean has(String path) {
        return all.containsKey(path);
    }

    /** What it holds, or each of several. */
    Class<?> typeOf(String path) {
        return heldBy(component(path));
    }

    boolean holdsSeveral(String path) {
        return isSeveral(component(path));
    }

    /** The words that a field can say, where it says one of an enumeration or several. */
    Optional<Set<String>> wordsOf(String path) {
        return Optional.<@Nullable Object[]>ofNullable(typeOf(path).getEnumConstants())
                .map(words -> Arrays.stream(words).map(String::valueOf).collect(Collectors.toSet()));
    }

    /** A text as what the field holds, where it says such a thing. */
    JsonNode typed(String path, String text) {
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

    private RecordComponent component(String path) {
        var found = all.get(path);
        if (found == null) {
            throw new IllegalArgumentException("No field: " + path);
        }
        return found;
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
