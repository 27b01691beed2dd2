package org.accalmie.kpi.projection;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Adds up all facts anew and corrects the rollups where they differ. */
@Singleton
public class Rebuild {
    private final FactStore facts;
    private final RollupStore rollups;

    Rebuild(FactStore facts, RollupStore rollups) {
        this.facts = facts;
        this.rollups = rollups;
    }

    /** Returns how many rows differed; consumers wait meanwhile. */
    @Transactional
    public int run() {
        var difference = new Rollups();
        facts.forEach(difference::add);
        rollups.subtractFrom(difference);
        rollups.add(difference);
        return difference.size();
    }
}
