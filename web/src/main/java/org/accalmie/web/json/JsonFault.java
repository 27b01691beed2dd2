package org.accalmie.web.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import org.accalmie.events.OutOfRange;

/** Turns Jackson's exceptions, which name Java classes, into what a caller can act upon. */
final class JsonFault {
    static final String NULL = "must not be null";

    private JsonFault() {}

    /** Notes what ended the reading of a document. */
    static void note(JsonProcessingException fault, JsonViolations violations) {
        violations.add(JsonPath.of(fault), message(fault));
    }

    /** Notes what is wrong with a value, at whose end or within which the parser stands. */
    static void note(JsonProcessingException fault, JsonParser parser, int depth, JsonViolations violations) {
        if (fault instanceof ValueInstantiationException refused) {
            noteRefusal(refused, JsonPath.of(parser.getParsingContext(), depth), violations);
        } else {
            violations.add(JsonPath.of(parser.getParsingContext()), message(fault));
        }
    }

    /** A constructor names what is wrong with which component; one that does not may well complain of what could not be read. */
    private static void noteRefusal(ValueInstantiationException refused, String path, JsonViolations violations) {
        if (refused.getCause() instanceof OutOfRange values) {
            values.faults().forEach(it -> violations.add(JsonPath.within(path, "." + it.field()), it.message()));
        } else if (!violations.touches(path)) {
            violations.add(path, reason(refused));
        }
    }

    private static String message(Throwable fault) {
        return switch (fault) {
            case MismatchedInputException mismatch -> "must be " + TypeDescription.of(mismatch.getTargetType());
            case InputCoercionException range -> "must be " + TypeDescription.of(range.getTargetType());
            case StreamConstraintsException limit -> "is nested too deeply or too long";
            case JsonParseException broken -> broken(broken);
            default -> fault.getCause() == null ? "is not valid" : message(fault.getCause());
        };
    }

    private static String broken(JsonParseException fault) {
        var place = fault.getLocation();
        return "is not valid JSON at line %d, column %d".formatted(place.getLineNr(), place.getColumnNr());
    }

    private static String reason(ValueInstantiationException refused) {
        return refused.getCause() instanceof IllegalArgumentException reason && reason.getMessage() != null
                ? reason.getMessage()
                : "is not valid";
    }
}
