package org.accalmie.expression;

import dev.cel.common.CelIssue;
import dev.cel.common.CelSourceLocation;

/** Says where in an expression something is wrong, by line and column, both from 1. */
public final class Places {
    private Places() {}

    public static String at(CelSourceLocation place, String message) {
        return "line %d, column %d: %s".formatted(place.getLine(), place.getColumn() + 1, message);
    }

    /** What is wrong with an expression as a whole, where it begins. */
    public static String atBeginning(String message) {
        return at(CelSourceLocation.of(1, 0), message);
    }

    /** What the compiler complains of; of the whole, where that has no place of its own. */
    public static String of(CelIssue issue) {
        var place = issue.getSourceLocation();
        return place.getLine() < 1 ? atBeginning(issue.getMessage()) : at(place, issue.getMessage());
    }
}
