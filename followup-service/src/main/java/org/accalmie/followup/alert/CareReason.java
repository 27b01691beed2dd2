package org.accalmie.followup.alert;

import java.util.Comparator;
import java.util.UUID;
import org.accalmie.events.care.CareCause;

/** A cause, and one incident that gave it. */
record CareReason(CareCause cause, UUID incidentId) implements Comparable<CareReason> {
    private static final Comparator<CareReason> ORDER = Comparator.comparing(CareReason::cause)
            .thenComparing(reason -> reason.incidentId().toString());

    @Override
    public int compareTo(CareReason other) {
        return ORDER.compare(this, other);
    }
}
