package org.accalmie.incident.gesture;

import java.time.ZoneId;
import org.accalmie.incident.derivation.Derivation;
import org.accalmie.incident.derivation.FactsBuilder;

final class SituationBuilder {
    private SituationBuilder() {}

    static Situation situation(FactsBuilder facts) {
        return situation(facts, 1);
    }

    static Situation situation(FactsBuilder facts, int contacts) {
        var built = facts.build();
        return new Situation(built, Derivation.of(built, ZoneId.of("Europe/Paris")), contacts);
    }
}
