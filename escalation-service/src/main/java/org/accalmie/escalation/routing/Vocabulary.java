package org.accalmie.escalation.routing;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.common.types.StructTypeReference;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names a condition may use: the components of a record and of the records within, so that an event's fields and
 * the conditions' are the same and an unknown one is a fault. Numbers, truth values and lists are themselves; all
 * else, enumerations and dates included, is text as in the event's JSON.
 */
final class Vocabulary implements CelTypeProvider {
    private static final Set<Class<?>> INTEGERS = Set.of(int.class, Integer.class, long.class, Long.class);
    private static final Set<Class<?>> TRUTHS = Set.of(boolean.class, Boolean.class);

    private final ImmutableMap<String, CelType> structs;
    private final ImmutableMap<String, ImmutableMap<String, ImmutableSet<String>>> words;

    Vocabulary(Class<? extends Record> root) {
        var found = new LinkedHashMap<String, CelType>();
        var said = new LinkedHashMap<String, ImmutableMap<String, ImmutableSet<String>>>();
        define(root, found);
        records(root).forEach(type -> said.put(nameOf(type), wordsIn(type)));
        structs = ImmutableMap.copyOf(found);
        words = ImmutableMap.copyOf(said);
    }

    @Override
    public ImmutableCollection<CelType> types() {
        return structs.values();
    }

    @Override
    public Optional<CelType> findType(String name) {
        return Optional.ofNullable(structs.get(name));
    }

    static String nameOf(Class<?> type) {
        return type.getSimpleName();
    }

    /** The words of a record's field, where it holds one of an enumeration, or several. */
    Optional<Set<String>> wordsOf(String struct, String field) {
        return Optional.ofNullable(words.get(struct)).flatMap(fields -> Optional.ofNullable(fields.get(field)));
    }

    private static void define(Class<?> type, Map<String, CelType> found) {
        var fields = Arrays.stream(type.getRecordComponents())
                .collect(ImmutableMap.toImmutableMap(RecordComponent::getName, each -> typeOf(each, found)));
        found.put(
                nameOf(type),
                StructType.create(nameOf(type), fields.keySet(), name -> Optional.ofNullable(fields.get(name))));
    }

    private static CelType typeOf(RecordComponent component, Map<String, CelType> found) {
        return Collection.class.isAssignableFrom(component.getType())
                ? ListType.create(typeOf(elementOf(component), found))
                : typeOf(component.getType(), found);
    }

    private static CelType typeOf(Class<?> type, Map<String, CelType> found) {
        if (type.isRecord()) {
            if (!found.containsKey(nameOf(type))) {
                define(type, found);
            }
            return StructTypeReference.create(nameOf(type));
        }
        if (INTEGERS.contains(type)) {
            return SimpleType.INT;
        }
        if (TRUTHS.contains(type)) {
            return SimpleType.BOOL;
        }
        return type == BigDecimal.class ? SimpleType.DOUBLE : SimpleType.STRING;
    }

    private static ImmutableMap<String, ImmutableSet<String>> wordsIn(Class<?> type) {
        var found = ImmutableMap.<String, ImmutableSet<String>>builder();
        for (var component : type.getRecordComponents()) {
            var holds = heldBy(component);
            if (holds.isEnum()) {
                found.put(
                        component.getName(),
                        Arrays.stream(holds.getEnumConstants())
                                .map(Object::toString)
                                .collect(ImmutableSet.toImmutableSet()));
            }
        }
        return found.buildOrThrow();
    }

    private static Set<Class<?>> records(Class<?> root) {
        var found = new LinkedHashSet<Class<?>>();
        found.add(root);
        for (var component : root.getRecordComponents()) {
            var holds = heldBy(component);
            if (holds.isRecord()) {
                found.addAll(records(holds));
            }
        }
        return found;
    }

    private static Class<?> heldBy(RecordComponent component) {
        return Collection.class.isAssignableFrom(component.getType()) ? elementOf(component) : component.getType();
    }

    static Class<?> elementOf(RecordComponent component) {
        Type[] arguments = ((ParameterizedType) component.getGenericType()).getActualTypeArguments();
        return (Class<?>) Arrays.stream(arguments).findFirst().orElseThrow();
    }
}
