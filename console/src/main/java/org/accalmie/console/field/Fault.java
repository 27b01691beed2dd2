package org.accalmie.console.field;

import java.util.List;
import java.util.Map;
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

        /** The part of the form in which that is. */
        public Section promises() {
            return Section.PROMISES;
        }

        /** Of the faults by the names of their fields, in their order. */
        public static List<At> all(Map<String, Fault> faults) {
            return faults.entrySet().stream()
                    .map(each -> new At(
                            Field.id(each.getKey()),
                            Field.at(each.getKey()).orElse(null),
                            each.getKey(),
                            each.getValue()))
                    .toList();
        }
    }

    public static Fault of(Kind kind) {
        return new Fault(kind, "", List.of());
    }

    /** In the service's words, where the console has none of its own. */
    public static Fault said(String text) {
        return MISSING.contains(text) ? of(Kind.REQUIRED) : new Fault(Kind.SAID, text, List.of());
    }

    public static Fault overtaken(List<ValueView> theirs) {
        return new Fault(Kind.THEIRS, "", theirs);
    }

    /** What the service says. */
    public Complaint complaint() {
        return Complaint.of(text);
    }
}
