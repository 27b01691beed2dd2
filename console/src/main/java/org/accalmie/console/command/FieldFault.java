package org.accalmie.console.command;

import java.util.regex.Pattern;
import org.accalmie.console.upstream.Complaint;
import org.jspecify.annotations.Nullable;

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

    /**
     * Where it is wrong.
     *
     * @param id of the part of the form, without its {@code f-}
     * @param field what it is called, where it is no need
     * @param number of the option, empty without one
     * @param shown whether the form has it
     */
    public record At(
            String id,
            String field,
            String number,
            @Nullable Need need,
            boolean shown,
            FieldFault fault) {
        private static final Pattern OF_OPTION = Pattern.compile("(label|cost|delay|risk|precedent)([1-9])");

        public static At of(String name, @Nullable Need need, boolean shown, FieldFault fault) {
            var option = OF_OPTION.matcher(name);
            return option.matches()
                    ? new At(name, option.group(1), option.group(2), need, shown, fault)
                    : new At(name, name, "", need, shown, fault);
        }
    }

    /** The field of a form that holds what a service calls {@code facts[0].at} or {@code impact.risk}. */
    public static String holder(String path) {
        return path.split("[.\\[]", 2)[0];
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
