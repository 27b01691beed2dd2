package org.accalmie.incident.gesture;

import java.math.BigDecimal;
import org.accalmie.events.incident.Derived;
import org.accalmie.events.incident.TenureTier;
import org.accalmie.incident.derivation.Facts;
import org.jspecify.annotations.Nullable;

/** What the policy looks at: the facts, what is derived, and the contacts on the subject in effect. */
public record Situation(Facts facts, Derived derived, int contactsOnSubject) {
    /** The contacts are those that the agent ticked, or this one and the others that are recorded where they are more. */
    public static Situation of(Facts facts, Derived derived, int otherContacts) {
        return new Situation(facts, derived, Math.max(facts.contactsTicked(), 1 + otherContacts));
    }

    boolean leaving(TenureTier tenure) {
        return derived.leaving() && derived.tenureTier() == tenure;
    }

    @Nullable
    BigDecimal monthlyAmount() {
        return facts.monthlyAmount();
    }
}
