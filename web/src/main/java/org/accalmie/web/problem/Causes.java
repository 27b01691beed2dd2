package org.accalmie.web.problem;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;

/** A fault, what caused it, and what was suppressed on the way: a failing commit hides its reason there. */
final class Causes {
    private Causes() {}

    static Stream<Throwable> of(Throwable fault) {
        Set<Throwable> found = Collections.newSetFromMap(new IdentityHashMap<>());
        collect(fault, found);
        return found.stream();
    }

    private static void collect(Throwable fault, Set<Throwable> found) {
        if (found.add(fault)) {
            if (fault.getCause() != null) {
                collect(fault.getCause(), found);
            }
            for (var suppressed : fault.getSuppressed()) {
                collect(suppressed, found);
            }
        }
    }
}
