package org.accalmie.followup.alert;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accalmie.events.care.CareCause;

/** When an agent is looked after: two aggressive contacts on one day, a low score, or distress. */
final class CarePolicy {
    private static final int AGGRESSIVE_CONTACTS = 2;

    private CarePolicy() {}

    /** What all contacts of one agent on one day ask for. */
    static Set<CareReason> reasons(Collection<Exposure> ofOneDay) {
        var signs = ofOneDay.stream().flatMap(CarePolicy::signs).collect(Collectors.toSet());
        var aggressive = signs.stream()
                .filter(sign -> sign.cause() == CareCause.AGGRESSIVE_CONTACTS)
                .count();
        if (aggressive < AGGRESSIVE_CONTACTS) {
            signs.removeIf(sign -> sign.cause() == CareCause.AGGRESSIVE_CONTACTS);
        }
        return signs;
    }

    private static Stream<CareReason> signs(Exposure contact) {
        return contact.signs().stream().map(cause -> new CareReason(cause, contact.incidentId()));
    }
}
