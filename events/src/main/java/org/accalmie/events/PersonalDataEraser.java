package org.accalmie.events;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes people out of records: what is marked as {@link PersonalData} goes, in records within records and in lists of
 * them as well; figures, enumerations, dates and amounts stay.
 */
public final class PersonalDataEraser {
    /** Stands where a text is required, or where it matters that there was one. */
    public static final String ERASED = "[erased]";

    private PersonalDataEraser() {}

    /**
     * The same record without personal data.
     *
     * @throws IllegalStateException if the record does not take what is left
     */
    public static <T extends Record> T erase(T told) {
        @SuppressWarnings("unchecked")
        var type = (Class<T>) told.getClass();
        var components = type.getRecordComponents();
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(Arrays.stream(components)
                            .map(component -> left(component, value(component, told)))
                            .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("%s does not take what erasure leaves".formatted(type), e);
        }
    }

    private static @Nullable Object left(RecordComponent component, @Nullable Object value) {
        var mark = component.getAnnotation(PersonalData.class);
        if (mark == null) {
            return without(value);
        }
        var required = !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return value instanceof String && (required || mark.leavesTrace()) ? ERASED : null;
    }

    private static @Nullable Object without(@Nullable Object value) {
        return switch (value) {
            case Record told -> erase(told);
            case List<?> list -> list.stream().map(PersonalDataEraser::without).toList();
            case null, default -> value;
        };
    }

    private static @Nullable Object value(RecordComponent component, Record told) {
        try {
            return component.getAccessor().invoke(told);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
