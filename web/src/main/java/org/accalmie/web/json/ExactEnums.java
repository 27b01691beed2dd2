package org.accalmie.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/** Jackson's own reader of enumerations overlooks blanks around a value. */
final class ExactEnums extends BeanDeserializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyEnumDeserializer(
            DeserializationConfig config, JavaType type, BeanDescription description, JsonDeserializer<?> lenient) {
        return new Deserializer(type.getRawClass());
    }

    private static final class Deserializer extends StdScalarDeserializer<Object> {
        private static final long serialVersionUID = 1L;

        Deserializer(Class<?> type) {
            super(type);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return context.handleUnexpectedToken(handledType(), parser);
            }
            var constant = constant(parser.getText());
            return constant.isPresent()
                    ? constant.get()
                    : context.handleWeirdStringValue(handledType(), parser.getText(), "is not one of the values");
        }

        private Optional<Object> constant(String name) {
            return Arrays.stream((Object[]) handledType().getEnumConstants())
                    .filter(it -> ((Enum<?>) it).name().equals(name))
                    .findFirst();
        }
    }
}
