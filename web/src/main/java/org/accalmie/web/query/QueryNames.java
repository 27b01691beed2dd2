package org.accalmie.web.query;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names of the query parameters that a resource method reads. */
final class QueryNames {
    private QueryNames() {}

    /** By name, the type that each is read as. */
    static Map<String, Class<?>> of(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(QueryNames::of)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }

    private static Stream<Map.Entry<String, Class<?>>> of(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? ofBean(parameter.getType())
                : named(parameter, parameter.getType());
    }

    private static Stream<Map.Entry<String, Class<?>>> ofBean(@Nullable Class<?> type) {
        return type == null
                ? Stream.empty()
                : Stream.concat(
                        Arrays.stream(type.getDeclaredFields()).flatMap(field -> named(field, field.getType())),
                        ofBean(type.getSuperclass()));
    }

    private static Stream<Map.Entry<String, Class<?>>> named(AnnotatedElement element, Class<?> type) {
        var query = element.getAnnotation(QueryParam.class);
        return query == null ? Stream.empty() : Stream.of(Map.entry(query.value(), type));
    }
}
