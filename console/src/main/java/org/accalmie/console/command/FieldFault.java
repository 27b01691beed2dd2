package org.accalmie.console.command;

import org.accalmie.console.upstream.Complaint;

/**
 * What is wrong with a field.
 *
 * @param text the service's own words, empty where the kind says it
 */
public record FieldFault(Kind kind, String text) {
    /** What the console finds by itself. */
    public enum Kind {
        REQUIRED,
        NO_MOMENT,
        OTHER
    }

    static FieldFault of(Kind kind) {
        return new FieldFault(kind, "");
    }

    public static FieldFault said(String text) {
        return new FieldFault(Kind.OTHER, text);
    }

    /** What the service says. */
    public Complaint complaint() {
        return Complaint.of(text);
    }
}
