package org.accalmie.web.query;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names of the query parameters that a resource method reads. */
final class QueryNames {
    private QueryNames() {}

    static Set<String> of(Method method) {
        return Arrays.stream(method.getParameters()).flatMap(QueryNames::of).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> of(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class) ? ofBean(parameter.getType()) : named(parameter);
    }

    private static Stream<String> ofBean(@Nullable Class<?> type) {
        return type == null
                ? Stream.empty()
                : Stream.concat(
                        Arrays.stream(type.getDeclaredFields()).flatMap(QueryNames::named),
                        ofBean(type.getSuperclass()));
    }

    private static Stream<String> named(AnnotatedElement element) {
        var query = element.getAnnotation(QueryParam.class);
        return query == null ? Stream.empty() : Stream.of(query.value());
    }
}
