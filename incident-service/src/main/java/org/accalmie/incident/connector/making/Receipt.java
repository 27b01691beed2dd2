package org.accalmie.incident.connector.making;

import java.util.List;
import java.util.UUID;
import org.accalmie.web.Violation;
import org.jspecify.annotations.Nullable;

/** What became of what a sender told, and why. */
public record Receipt(Outcome outcome, @Nullable UUID incidentId, List<Violation> faults) {
    static Receipt of(Outcome outcome, UUID incidentId) {
        return new Receipt(outcome, incidentId, List.of());
    }

    /** About no incident. */
    public static Receipt of(Outcome outcome) {
        return new Receipt(outcome, null, List.of());
    }

    public static Receipt refused(List<Violation> faults) {
        return new Receipt(Outcome.REFUSED, null, faults);
    }
}
