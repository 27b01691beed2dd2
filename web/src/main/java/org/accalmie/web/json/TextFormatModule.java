package org.accalmie.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;

/** Jackson's own readers of times also take numbers, lists and texts without offset. */
final class TextFormatModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    TextFormatModule() {
        TextFormat.ALL.forEach(this::add);
        setDeserializerModifier(new CollectingModifier());
    }

    private <T> void add(TextFormat<T> format) {
        addDeserializer(format.type(), new Deserializer<>(format));
    }

    private static final class Deserializer<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient TextFormat<T> format;

        Deserializer(TextFormat<T> format) {
            super(format.type());
            this.format = format;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(format.type(), parser);
            }
            try {
                return format.read(parser.getText());
            } catch (RuntimeException notOne) {
                return (T) context.handleWeirdStringValue(format.type(), parser.getText(), format.expected());
            }
        }
    }
}
