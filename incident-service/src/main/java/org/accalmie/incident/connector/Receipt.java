package org.accalmie.incident.connector;

import java.util.List;
import java.util.UUID;
import org.accalmie.web.Violation;
import org.jspecify.annotations.Nullable;

/** What became of what a sender told, and why. */
record Receipt(Outcome outcome, @Nullable UUID incidentId, List<Violation> faults) {
    static Receipt of(Outcome outcome, UUID incidentId) {
        return new Receipt(outcome, incidentId, List.of());
    }

    /** About no incident. */
    static Receipt of(Outcome outcome) {
        return new Receipt(outcome, null, List.of());
    }

    static Receipt refused(List<Violation> faults) {
        return new Receipt(Outcome.REFUSED, null, faults);
    }
}
