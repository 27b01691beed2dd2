package org.accalmie.kpi.projection;

import jakarta.inject.Singleton;
import org.accalmie.eventing.database.Snapshot;
import org.accalmie.eventing.database.Transactions;

/** Adds up all facts and volumes anew and compares, while consumers and reports go on. */
@Singleton
class Verification {
    private final FactStore facts;
    private final ContactVolumeStore volumes;
    private final RollupStore rollups;
    private final CorrectionStore corrections;
    private final Snapshot snapshot;
    private final Transactions transactions;

    Verification(
            FactStore facts,
            ContactVolumeStore volumes,
            RollupStore rollups,
            CorrectionStore corrections,
            Snapshot snapshot,
            Transactions transactions) {
        this.facts = facts;
        this.volumes = volumes;
        this.rollups = rollups;
        this.corrections = corrections;
        this.snapshot = snapshot;
        this.transactions = transactions;
    }

    Difference difference() {
        return transactions.call(() -> {
            snapshot.freeze();
            var difference = new Rollups();
            facts.forEach(difference::add);
            volumes.forEach(difference::add);
            rollups.subtractFrom(difference);
            return new Difference(difference, corrections.last());
        });
    }
}
