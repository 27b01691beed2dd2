package org.accalmie.escalation.routing;

import dev.cel.common.CelIssue;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.CelValidationException;
import dev.cel.runtime.CelEvaluationException;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;

/** A condition that makes no sense; the message names line and column, both from 1. */
final class FaultyCondition extends Exception {
    private static final long serialVersionUID = 1L;

    FaultyCondition(CelValidationException cause) {
        super(cause.getErrors().stream().map(FaultyCondition::describe).collect(Collectors.joining("; ")), cause);
    }

    FaultyCondition(CelEvaluationException cause) {
        super(Objects.requireNonNullElse(cause.getMessage(), "cannot be compiled"), cause);
    }

    FaultyCondition(Collection<String> faults) {
        super(String.join("; ", faults));
    }

    static String at(CelSourceLocation place, String message) {
        return "line %d, column %d: %s".formatted(place.getLine(), place.getColumn() + 1, message);
    }

    /** What is wrong with a condition as a whole has no place of its own. */
    private static String describe(CelIssue issue) {
        var place = issue.getSourceLocation();
        return at(place.getLine() < 1 ? CelSourceLocation.of(1, 0) : place, issue.getMessage());
    }
}
