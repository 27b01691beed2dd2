package org.accalmie.incident.connector.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
    private final Set<String> required;

    /** @param ofTheKey what the natural key fills */
    TargetFields(Class<?> target, Set<String> ofTheKey) {
        var found = new LinkedHashMap<String, RecordComponent>();
        var needed = new LinkedHashSet<String>();
        add(target, "", true, found, needed);
        found.keySet().removeAll(ofTheKey);
        all = Map.copyOf(found);
        required = Set.copyOf(needed);
    }

    /** What nothing is made without. */
    Set<String> required() {
        return required;
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

    private static void add(
            Class<?> type, String before, boolean isNeeded, Map<String, RecordComponent> found, Set<String> needed) {
        for (var component : type.getRecordComponents()) {
            var path = before + component.getName();
            var isNeededHere = isNeeded && isNeeded(component);
            if (component.getType().isRecord()) {
                add(component.getType(), path + ".", isNeededHere, found, needed);
            } else {
                found.put(path, component);
                if (isNeededHere) {
                    needed.add(path);
                }
            }
        }
    }

    /** The constraints of a component are its field's. */
    private static boolean isNeeded(RecordComponent component) {
        try {
            var field = component.getDeclaringRecord().getDeclaredField(component.getName());
            return field.isAnnotationPresent(NotNull.class) || field.isAnnotationPresent(NotBlank.class);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
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
