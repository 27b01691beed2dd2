package org.accalmie.incident.derivation;

import java.time.LocalDate;
import java.time.ZoneId;
import org.accalmie.events.incident.DerivationFacts;
import org.accalmie.events.incident.Derived;

/** Derives what the whole system goes by, once, from the local date of the contact. */
public final class Derivation {
    private Derivation() {}

    public static Derived of(Facts facts, ZoneId zone) {
        return new DerivationFacts(
                        LocalDate.ofInstant(facts.startedAt(), zone),
                        facts.since(),
                        facts.churnRisk(),
                        facts.reason(),
                        facts.problem(),
                        facts.profile(),
                        facts.signals(),
                        facts.daysWaiting())
                .derived();
    }
}
