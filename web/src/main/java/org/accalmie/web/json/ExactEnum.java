package org.accalmie.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/** Jackson's own reader of enumerations overlooks blanks around a value. */
final class ExactEnum extends StdScalarDeserializer<Object> {
    private static final long serialVersionUID = 1L;

    ExactEnum(Class<?> type) {
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
