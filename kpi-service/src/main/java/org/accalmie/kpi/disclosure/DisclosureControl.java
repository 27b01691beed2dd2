package org.accalmie.kpi.disclosure;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.accalmie.kpi.definition.Definitions;
import org.accalmie.kpi.period.DateRange;

/** Says which figures about agents are withheld, from all that is known when it is asked. */
@Singleton
public class DisclosureControl {
    private final PresenceStore store;

    DisclosureControl(PresenceStore store) {
        this.store = store;
    }

    /**
     * For the periods of a range.
     *
     * @param days those of its days that are asked about
     */
    public Disclosure of(DateRange range, DateRange days) {
        if (Disclosure.isTooShort(days)) {
            return Disclosure.of(List.of());
        }
        var first = LocalDate.of(days.from().getYear(), Month.JANUARY, 1);
        var last = LocalDate.of(days.to().getYear(), Month.DECEMBER, 31);
        return Disclosure.of(store.find(Definitions.AGENT_WELLBEING.id(), new DateRange(first, last), range));
    }
}
