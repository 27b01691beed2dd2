package org.accalmie.web.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import org.accalmie.web.ProblemException;

/** Turns Jackson's exceptions, which name Java classes, into what a caller can act upon. */
final class JsonFault {
    private JsonFault() {}

    static ProblemException refusal(JsonProcessingException fault) {
        if (fault.getCause() instanceof ProblemException refused) {
            return refused;
        }
        return ProblemException.invalid(JsonPath.of(fault), message(fault));
    }

    private static String message(Throwable fault) {
        return switch (fault) {
            case UnrecognizedPropertyException unknown -> "is not a known field";
            case InvalidNullException absent -> "must not be null";
            case MismatchedInputException mismatch -> "must be " + Expectation.of(mismatch.getTargetType());
            case InputCoercionException range -> "must be " + Expectation.of(range.getTargetType());
            case StreamConstraintsException limit -> "is nested too deeply or too long";
            case JsonParseException broken -> broken(broken);
            case ValueInstantiationException refused -> reason(refused);
            default -> fault.getCause() == null ? "is not valid" : message(fault.getCause());
        };
    }

    private static String broken(JsonParseException fault) {
        if (fault.getOriginalMessage().startsWith("Duplicate")) {
            return "must not be given twice";
        }
        var place = fault.getLocation();
        return "is not valid JSON at line %d, column %d".formatted(place.getLineNr(), place.getColumnNr());
    }

    private static String reason(ValueInstantiationException refused) {
        return refused.getCause() instanceof IllegalArgumentException reason && reason.getMessage() != null
                ? reason.getMessage()
                : "is not valid";
    }
}
