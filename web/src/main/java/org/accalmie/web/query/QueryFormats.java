package org.accalmie.web.query;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.accalmie.web.ProblemException;
import org.accalmie.web.json.TextFormat;
import org.accalmie.web.json.TypeDescription;
import org.jspecify.annotations.Nullable;

/**
 * Refuses an unreadable parameter of a query or header by its name; an unreadable part of a path stays unknown, 404.
 */
@Provider
public final class QueryFormats implements ParamConverterProvider {

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return Arrays.stream(annotations)
                .flatMap(QueryFormats::name)
                .findFirst()
                .flatMap(name -> reader(type).map(reader -> new NamedConverter<>(name, type, reader)))
                .orElse(null);
    }

    /** What such a text says: itself where it is of no type that is read. */
    static Object read(Class<?> type, String text) {
        return reader(type).<Object>map(reader -> reader.apply(text)).orElse(text);
    }

    /** What is wrong with a text that is to be of the type, if anything is. */
    static Optional<String> fault(Class<?> type, String text) {
        try {
            var unused = read(type, text);
            return Optional.empty();
        } catch (RuntimeException notOne) {
            return Optional.of("must be " + TypeDescription.of(type));
        }
    }

    private static Stream<String> name(Annotation annotation) {
        return switch (annotation) {
            case QueryParam query -> Stream.of(query.value());
            case HeaderParam header -> Stream.of(header.value());
            default -> Stream.empty();
        };
    }

    @SuppressWarnings("unchecked")
    private static <T> Optional<Function<String, T>> reader(Class<T> type) {
        if (type.isEnum()) {
            return Optional.of(text -> constant(type, text));
        }
        if (type == int.class || type == Integer.class) {
            return Optional.of(text -> (T) Integer.valueOf(text));
        }
        if (type == boolean.class || type == Boolean.class) {
            return Optional.of(text -> (T) truth(text));
        }
        return TextFormat.of(type).map(format -> text -> (T) format.read(text));
    }

    private static <T> T constant(Class<T> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> it.toString().equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    private record NamedConverter<T>(String name, Class<T> type, Function<String, T> reader)
            implements ParamConverter<T> {
        @Override
        public T fromString(String text) {
            try {
                return reader.apply(text);
            } catch (RuntimeException notOne) {
                throw ProblemException.invalid(name, "must be " + TypeDescription.of(type));
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
