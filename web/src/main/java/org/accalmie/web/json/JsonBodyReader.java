package org.accalmie.web.json;

import jakarta.validation.Valid;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.accalmie.web.ProblemException;
import org.accalmie.web.Violation;
import org.accalmie.web.problem.Constraints;
import org.accalmie.web.validation.Later;

/** JSON is UTF-8 whatever charset its media type names (RFC 8259). */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
public final class JsonBodyReader implements MessageBodyReader<Object> {
    private static final Set<Class<?>> RAW = Set.of(String.class, byte[].class, InputStream.class);

    private final StrictJson json;
    private final Constraints constraints;

    JsonBodyReader(StrictJson json, Constraints constraints) {
        this.json = json;
        this.constraints = constraints;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return !RAW.contains(type);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var bytes = body.readAllBytes();
        if (bytes.length == 0) {
            throw ProblemException.invalid("$", "must not be empty");
        }
        JsonReading<Object> reading = json.reading(bytes, genericType);
        return reading.isFaultless() ? reading.orRefuse() : reading.orRefuse(value -> broken(value, annotations));
    }

    /** A body that cannot be read reaches no resource, where constraints would be checked, those of {@link Later} too. */
    private List<Violation> broken(Object value, Annotation[] annotations) {
        if (Arrays.stream(annotations).noneMatch(Valid.class::isInstance)) {
            return List.of();
        }
        var group = Arrays.stream(annotations)
                .filter(ConvertGroup.class::isInstance)
                .<Class<?>>map(it -> ((ConvertGroup) it).to())
                .findFirst()
                .orElse(Default.class);
        var found = constraints.brokenBy(value, group);
        return Stream.concat(found.stream(), constraints.laterBeside(found, value))
                .toList();
    }
}
