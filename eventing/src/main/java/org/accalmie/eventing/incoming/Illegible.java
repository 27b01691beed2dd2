package org.accalmie.eventing.incoming;

import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.accalmie.events.OutOfRange;
import org.jspecify.annotations.Nullable;

/** Says which field of a value is wrong and quotes nothing of it, keys of maps included. */
final class Illegible {
    private static final String NO_JSON = "unreadable JSON";

    private Illegible() {}

    static String reason(@Nullable Throwable fault) {
        if (!(fault instanceof JsonMappingException mapping) || mapping.getCause() instanceof StreamReadException) {
            return NO_JSON;
        }
        var place = place(mapping.getPath());
        if (mapping.getCause() instanceof OutOfRange values) {
            return values.faults().stream()
                    .map(it -> (place.isEmpty() ? "" : place + ".") + it.field() + " " + it.message())
                    .collect(Collectors.joining("; "));
        }
        return place.isEmpty() ? NO_JSON : place + " " + message(mapping);
    }

    private static String message(JsonMappingException fault) {
        return switch (fault) {
            case InvalidNullException absent -> "must be given";
            case MismatchedInputException missing when isMissing(missing) -> "must be given";
            default -> "must be of its type";
        };
    }

    private static boolean isMissing(MismatchedInputException fault) {
        return fault.getOriginalMessage().startsWith("Missing required creator property");
    }

    private static String place(List<Reference> path) {
        var place = path.stream().map(Illegible::step).collect(Collectors.joining());
        return place.startsWith(".") ? place.substring(1) : place;
    }

    private static String step(Reference step) {
        if (step.getFieldName() == null) {
            return "[" + step.getIndex() + "]";
        }
        return step.getFrom() instanceof Map ? "[]" : "." + step.getFieldName();
    }
}
