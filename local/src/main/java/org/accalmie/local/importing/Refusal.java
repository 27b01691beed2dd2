package org.accalmie.local.importing;

import java.util.stream.Stream;
import org.accalmie.local.importing.file.Row;

/** Why a row was refused: what cannot be read of it, and what the service says of the rest. */
final class Refusal {
    private Refusal() {}

    static String of(Row.Broken row) {
        return "line %d: %s".formatted(row.line(), row.fault());
    }

    static String of(Row.Sheet row, LineAnswer answer) {
        var unreadable = row.faults().stream().map(fault -> fault.field() + " " + fault.message());
        var violations = answer.violations().stream()
                .filter(violation -> !isTold(row, violation.field()))
                .map(violation -> violation.field() + " " + violation.message());
        var reasons = Stream.concat(unreadable, violations).toList();
        return switch (reasons.size()) {
            case 0 -> "line %d: %s".formatted(row.line(), answer.detail());
            case 1 -> "line %d: %s".formatted(row.line(), reasons.getFirst());
            default -> "line %d:\n  %s".formatted(row.line(), String.join("\n  ", reasons));
        };
    }

    /** Whether the service only misses what cannot be read, or looks into what was left out. */
    private static boolean isTold(Row.Sheet row, String field) {
        return !row.faults().isEmpty()
                && (field.equals(Row.SPOILT)
                        || row.faults().stream()
                                .anyMatch(fault -> fault.field().equals(field)
                                        || fault.field().startsWith(field + ".")
                                        || fault.field().startsWith(field + "[")
                                        || field.startsWith(fault.field() + ".")));
    }
}
