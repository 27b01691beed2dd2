package org.accalmie.web.validation;

import java.util.List;
import java.util.stream.Stream;
import org.accalmie.events.Ranges;

/** A request, or a part of one, with rules across its fields. */
public interface Checked {
    List<Fault> faults();

    /** What is wrong with one field in the light of the others. */
    record Fault(String field, String message) {
        public static Stream<Fault> when(boolean wrong, String field, String message) {
            return wrong ? Stream.of(new Fault(field, message)) : Stream.empty();
        }

        /** What events would be refused for as well. */
        public static List<Fault> of(Ranges ranges) {
            return ranges.faults().stream()
                    .map(it -> new Fault(it.field(), it.message()))
                    .toList();
        }
    }
}
