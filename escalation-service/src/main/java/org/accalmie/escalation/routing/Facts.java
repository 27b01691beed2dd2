package org.accalmie.escalation.routing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record as conditions see it: an absent value is false, 0, empty text or an empty list, and nested objects always
 * exist.
 */
final class Facts {
    /** To ask a class for its components is slow, and each answer's accessors have to be warmed up anew. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private static final int LARGE = 100;

    private Facts() {}

    static Map<String, Object> of(Record value) {
        return of(value.getClass(), value);
    }

    /** A record of that type with long texts and long lists, to see what it costs to read. */
    static Map<String, Object> large(Class<?> type) {
        var facts = new HashMap<String, Object>();
        for (var component : COMPONENTS.get(type)) {
            var several = Collection.class.isAssignableFrom(component.getType());
            var one = large(component.getName(), several ? Vocabulary.elementOf(component) : component.getType());
            facts.put(component.getName(), several ? Collections.nCopies(LARGE, one) : one);
        }
        return facts;
    }

    private static Object large(String name, Class<?> type) {
        if (type.isRecord()) {
            return large(type);
        }
        return type == String.class ? (name + ' ').repeat(LARGE) : fact(type, null);
    }

    private static Map<String, Object> of(Class<?> type, @Nullable Object value) {
        var facts = new HashMap<String, Object>();
        for (var component : COMPONENTS.get(type)) {
            facts.put(component.getName(), fact(component.getType(), value == null ? null : read(component, value)));
        }
        return facts;
    }

    private static Object fact(Class<?> type, @Nullable Object value) {
        if (type.isRecord()) {
            return of(type, value);
        }
        if (Collection.class.isAssignableFrom(type)) {
            return value == null ? List.of() : elements((Collection<?>) value);
        }
        if (type == boolean.class || type == Boolean.class) {
            return value != null && (Boolean) value;
        }
        if (type == BigDecimal.class) {
            return value == null ? 0.0 : ((BigDecimal) value).doubleValue();
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return value == null ? 0L : ((Number) value).longValue();
        }
        return value == null ? "" : value.toString();
    }

    private static List<Object> elements(Collection<?> values) {
        return values.stream().map(each -> fact(each.getClass(), each)).toList();
    }

    private static @Nullable Object read(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
