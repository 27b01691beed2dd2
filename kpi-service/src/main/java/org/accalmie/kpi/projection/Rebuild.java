package org.accalmie.kpi.projection;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Adds up all facts and volumes anew and corrects the rollups where they differ. */
@Singleton
public class Rebuild {
    private final FactStore facts;
    private final ContactVolumeStore volumes;
    private final RollupStore rollups;

    Rebuild(FactStore facts, ContactVolumeStore volumes, RollupStore rollups) {
        this.facts = facts;
        this.volumes = volumes;
        this.rollups = rollups;
    }

    /** Returns how many rows differed; consumers and reports wait meanwhile. */
    @Transactional
    public int run() {
        var difference = new Rollups();
        facts.forEach(difference::add);
        volumes.forEach(difference::add);
        rollups.subtractFrom(difference);
        rollups.add(difference);
        return difference.size();
    }
}
