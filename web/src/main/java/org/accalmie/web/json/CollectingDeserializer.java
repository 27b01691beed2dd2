package org.accalmie.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Notes what is wrong with a value and goes on behind it, where Jackson stops at the first fault of a document. */
class CollectingDeserializer extends DelegatingDeserializer {
    private static final long serialVersionUID = 1L;

    CollectingDeserializer(JsonDeserializer<?> reader) {
        super(reader);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
        return new CollectingDeserializer(reader);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var depth = depthAround(parser);
        try {
            return read(parser, context);
        } catch (JsonProcessingException fault) {
            if (isEndOfReading(fault)) {
                throw fault;
            }
            JsonFault.note(fault, parser, depth, JsonViolations.of(context));
            passOver(parser, depth);
            return getNullValue(context);
        }
    }

    /** A list asks for each null in it, an object for those of its members. */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) throws JsonMappingException {
        var parser = context.getParser();
        if (parser.hasToken(JsonToken.VALUE_NULL) && parser.getParsingContext().inArray()) {
            JsonViolations.of(context).add(JsonPath.of(parser.getParsingContext()), JsonFault.NULL);
        }
        return super.getNullValue(context);
    }

    @Nullable
    Object read(JsonParser parser, DeserializationContext context) throws IOException {
        return super.deserialize(parser, context);
    }

    /** How deep in the document the value lies. */
    private static int depthAround(JsonParser parser) {
        var depth = parser.getParsingContext().getNestingDepth();
        return parser.isExpectedStartObjectToken() || parser.isExpectedStartArrayToken() ? depth - 1 : depth;
    }

    /** Behind what is no JSON at all there is nothing more to be understood. */
    private static boolean isEndOfReading(JsonProcessingException fault) {
        var cause = fault instanceof StreamReadException ? fault : fault.getCause();
        return cause instanceof IOException && !(cause instanceof InputCoercionException);
    }

    private static void passOver(JsonParser parser, int depth) throws IOException {
        while (parser.getParsingContext().getNestingDepth() > depth && parser.nextToken() != null) {
            // the rest of the value
        }
    }
}
