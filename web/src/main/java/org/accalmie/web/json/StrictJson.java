package org.accalmie.web.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.accalmie.web.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON from outside, where a typing error must not get lost: unknown and repeated fields, values of another
 * type, null within a list, instants without offset, half surrogates and NUL are refused.
 */
@Singleton
public final class StrictJson {
    private static final int MAX_DEPTH = 32;
    private static final int MAX_NAME = 256;
    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(UTF_8);

    private final JsonMapper mapper = mapper();

    /**
     * Reads one document.
     *
     * @throws ProblemException 400 naming the JSON path of everything that cannot be read
     */
    public <T> T read(byte[] json, Class<T> type) {
        return reading(json, type).orRefuse();
    }

    /** Reads as much of one document as can be read. */
    public <T> JsonReading<T> reading(byte[] json, Class<T> type) {
        return reading(json, (Type) type);
    }

    <T> JsonReading<T> reading(byte[] json, Type type) {
        var violations = new JsonViolations();
        return new JsonReading<>(read(json, type, violations), violations);
    }

    private <T> @Nullable T read(byte[] json, Type type, JsonViolations violations) {
        try (var parser = new CheckedParser(parser(json), violations)) {
            T value = mapper.readerFor(mapper.constructType(type))
                    .withAttribute(JsonViolations.class, violations)
                    .readValue(parser);
            if (value == null && violations.isEmpty()) {
                violations.add(JsonPath.ROOT, "must not be null");
            }
            if (parser.nextToken() != null) {
                violations.add(JsonPath.ROOT, "must not be followed by anything");
            }
            return value;
        } catch (JsonProcessingException fault) {
            JsonFault.note(fault, violations);
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonParser parser(byte[] json) throws IOException {
        var start = Arrays.mismatch(json, BYTE_ORDER_MARK) == BYTE_ORDER_MARK.length ? BYTE_ORDER_MARK.length : 0;
        return mapper.createParser(json, start, json.length - start);
    }

    private static JsonMapper mapper() {
        var mapper = JsonMapper.builder(factory())
                .addModules(new JavaTimeModule(), new Jdk8Module(), new TextFormatModule())
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .addHandler(new CollectingKeys())
                .withCoercionConfigDefaults(it -> it.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail));
        for (var shape : List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
            mapper.withCoercionConfig(LogicalType.Textual, it -> it.setCoercion(shape, CoercionAction.Fail));
        }
        return mapper.build();
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                // JSON is UTF-8: the parser would guess UTF-16 and UTF-32 from zeros
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxNameLength(MAX_NAME)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .build())
                .build();
    }
}
