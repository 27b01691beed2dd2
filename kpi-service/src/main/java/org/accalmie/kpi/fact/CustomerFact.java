package org.accalmie.kpi.fact;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** A customer, and the days on which they left. */
public record CustomerFact(String id, Set<LocalDate> departedOn) {
    public CustomerFact {
        departedOn = Set.copyOf(departedOn);
    }

    public CustomerFact departing(LocalDate day) {
        var days = new HashSet<>(departedOn);
        days.add(day);
        return new CustomerFact(id, days);
    }
}
