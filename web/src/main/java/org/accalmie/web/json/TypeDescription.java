package org.accalmie.web.json;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what a value of a type looks like, without naming the type; completes "must be". */
public final class TypeDescription {
    private static final Map<Class<?>, String> NUMBERS = Map.of(
            int.class, "a whole number between " + Integer.MIN_VALUE + " and " + Integer.MAX_VALUE,
            Integer.class, "a whole number between " + Integer.MIN_VALUE + " and " + Integer.MAX_VALUE,
            long.class, "a whole number",
            Long.class, "a whole number",
            BigDecimal.class, "a number",
            double.class, "a number",
            Double.class, "a number");
    private static final Set<Class<?>> BOOLEANS = Set.of(boolean.class, Boolean.class);

    private TypeDescription() {}

    public static String of(@Nullable Class<?> type) {
        if (type == null) {
            return "of another type";
        }
        if (type.isEnum()) {
            return "one of " + values(type);
        }
        if (NUMBERS.containsKey(type)) {
            return NUMBERS.getOrDefault(type, "");
        }
        return TextFormat.of(type).map(TextFormat::expected).orElseGet(() -> structure(type));
    }

    private static String structure(Class<?> type) {
        if (CharSequence.class.isAssignableFrom(type)) {
            return "a text";
        }
        if (BOOLEANS.contains(type)) {
            return "true or false";
        }
        return type.isArray() || Collection.class.isAssignableFrom(type) ? "a list" : "an object";
    }

    private static String values(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
    }
}
