package org.accalmie.escalation.routing;

import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import java.util.Objects;
import java.util.stream.Collectors;

/** A condition that does not compile; the message names line and column, both from 1. */
final class FaultyCondition extends Exception {
    private static final long serialVersionUID = 1L;

    FaultyCondition(Exception cause) {
        super(describe(cause), cause);
    }

    private static String describe(Exception cause) {
        return cause instanceof CelValidationException invalid
                ? invalid.getErrors().stream().map(FaultyCondition::describe).collect(Collectors.joining("; "))
                : Objects.requireNonNullElse(cause.getMessage(), "cannot be compiled");
    }

    private static String describe(CelIssue issue) {
        var place = issue.getSourceLocation();
        return "line %d, column %d: %s".formatted(place.getLine(), place.getColumn() + 1, issue.getMessage());
    }
}
