package org.accalmie.console.field;

import java.util.List;
import java.util.Set;
import org.accalmie.console.upstream.Complaint;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a field.
 *
 * @param text the service's own words, empty where the kind says it
 * @param theirs what somebody else saved there meanwhile
 */
public record Fault(Kind kind, String text, List<ValueView> theirs) {
    private static final Set<String> MISSING = Set.of("must not be null", "must not be blank", "is needed for OTHER");

    /** What the console finds by itself. */
    public enum Kind {
        REQUIRED,
        NO_MOMENT,
        NO_NUMBER,
        NO_DAY,
        THEIRS,
        SAID
    }

    /**
     * Where it is wrong.
     *
     * @param field absent in a row of promises, and where the service names what the form does not have
     */
    public record At(String id, @Nullable Field field, String name, Fault fault) {
        public boolean isOfPromise() {
            return name.startsWith("commitments.");
        }
    }

    static Fault of(Kind kind) {
        return new Fault(kind, "", List.of());
    }

    /** In the service's words, where the console has none of its own. */
    static Fault said(String text) {
        return MISSING.contains(text) ? of(Kind.REQUIRED) : new Fault(Kind.SAID, text, List.of());
    }

    static Fault overtaken(List<ValueView> theirs) {
        return new Fault(Kind.THEIRS, "", theirs);
    }

    /** What the service says. */
    public Complaint complaint() {
        return Complaint.of(text);
    }
}
