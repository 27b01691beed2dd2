package org.accalmie.incident.connector.mapping;

import dev.cel.common.CelErrorCode;
import dev.cel.runtime.CelEvaluationException;
import java.util.Map;
import java.util.regex.Pattern;

/** Why an expression has no answer, in words that tell nothing of what the payload says. */
final class Unanswered {
    private static final Pattern FUNCTION =
            Pattern.compile("(?:evaluation error(?: at [^ ]*)?: )?(?:Function '|(?=substring failure))([A-Za-z]+)");
    private static final Map<CelErrorCode, String> REASONS = Map.of(
            CelErrorCode.INDEX_OUT_OF_BOUNDS, "it asks for what is beyond the end",
            CelErrorCode.DIVIDE_BY_ZERO, "it divides by zero",
            CelErrorCode.DUPLICATE_ATTRIBUTE, "it says one key twice",
            CelErrorCode.OVERLOAD_NOT_FOUND, "a value is of a kind that this cannot be done with",
            CelErrorCode.NUMERIC_OVERFLOW, "a number is too large",
            CelErrorCode.ITERATION_BUDGET_EXCEEDED, "it goes through too many elements",
            CelErrorCode.BAD_FORMAT, "a text is not written as is expected here");

    private Unanswered() {}

    static String because(CelEvaluationException fault) {
        var reason = REASONS.getOrDefault(fault.getErrorCode(), "this cannot be done with a value that came");
        return "cannot be answered: " + function(String.valueOf(fault.getMessage())) + reason;
    }

    private static String function(String message) {
        var name = FUNCTION.matcher(message);
        return name.lookingAt() ? name.group(1) + ": " : "";
    }
}
