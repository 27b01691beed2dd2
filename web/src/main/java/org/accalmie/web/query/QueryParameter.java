package org.accalmie.web.query;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query parameter that a resource method reads.
 *
 * @param type of each of its values
 * @param severalTimes whether it may be given more than once
 * @param mayBeAbsent whether something stands in for one that is not given
 * @param place among the method's parameters, of itself or of the bean that reads it
 * @param property of the bean that reads it, where one does
 */
record QueryParameter(
        String name, Class<?> type, boolean severalTimes, boolean mayBeAbsent, int place, Optional<Property> property) {

    /** Where its constraints stand. */
    record Property(Class<?> bean, String name) {}

    /** Those of a method, by their names. */
    static Map<String, QueryParameter> of(Method method) {
        var parameters = method.getParameters();
        return IntStream.range(0, parameters.length)
                .boxed()
                .flatMap(place -> of(parameters[place], place))
                .collect(Collectors.toUnmodifiableMap(QueryParameter::name, Function.identity(), (one, same) -> one));
    }

    /** What is given, none of which is unreadable; absent where it is not given and nothing stands in for it. */
    @Nullable
    Object read(@Nullable List<String> given) {
        if (given == null) {
            return null;
        }
        var values = given.stream().map(text -> QueryFormats.read(type, text)).toList();
        return severalTimes ? values : values.getFirst();
    }

    private static Stream<QueryParameter> of(Parameter parameter, int place) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? ofBean(parameter.getType(), parameter.getType(), place)
                : of(parameter, parameter.getParameterizedType(), place, Optional.empty());
    }

    private static Stream<QueryParameter> ofBean(Class<?> bean, @Nullable Class<?> declaring, int place) {
        return declaring == null
                ? Stream.empty()
                : Stream.concat(
                        Arrays.stream(declaring.getDeclaredFields())
                                .flatMap(it -> of(
                                        it, it.getGenericType(), place, Optional.of(new Property(bean, it.getName())))),
                        ofBean(bean, declaring.getSuperclass(), place));
    }

    private static Stream<QueryParameter> of(
            AnnotatedElement element, Type generic, int place, Optional<Property> property) {
        var query = element.getAnnotation(QueryParam.class);
        if (query == null) {
            return Stream.empty();
        }
        var several = generic instanceof ParameterizedType;
        var type = classOf(generic instanceof ParameterizedType of ? of.getActualTypeArguments()[0] : generic);
        var absent = several || type.isPrimitive() || element.isAnnotationPresent(DefaultValue.class);
        return Stream.of(new QueryParameter(query.value(), type, several, absent, place, property));
    }

    private static Class<?> classOf(Type type) {
        return type instanceof Class<?> known ? known : String.class;
    }
}
