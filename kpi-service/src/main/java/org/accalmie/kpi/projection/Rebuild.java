package org.accalmie.kpi.projection;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.accalmie.database.Transactions;
import org.accalmie.kpi.projection.Verification.Difference;
import org.accalmie.kpi.rollup.Grain;

/**
 * Corrects the rollups where they differ from what facts and volumes add up to, while consumers and reports go on: both
 * change facts and rollups by the same difference, so an error of one moment is still the error later.
 */
@Singleton
class Rebuild {
    private final Verification verification;
    private final RollupStore rollups;
    private final CorrectionStore corrections;
    private final Transactions transactions;
    private final InstantSource clock;

    Rebuild(
            Verification verification,
            RollupStore rollups,
            CorrectionStore corrections,
            Transactions transactions,
            InstantSource clock) {
        this.verification = verification;
        this.rollups = rollups;
        this.corrections = corrections;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Days first, for weeks and months are what days add up to. Returns how many rows differed. */
    int run() {
        return Stream.of(Grain.values())
                .flatMap(grain -> verification.starts(grain).stream().map(start -> correct(grain, start)))
                .mapToInt(Integer::intValue)
                .sum();
    }

    private int correct(Grain grain, LocalDate start) {
        var difference = verification.difference(grain, start);
        while (difference.rollups().size() > 0) {
            if (isCorrected(grain, difference)) {
                return difference.rollups().size();
            }
            difference = verification.difference(grain, start);
        }
        return 0;
    }

    /** Not where somebody else corrected meanwhile, perhaps the same. */
    private boolean isCorrected(Grain grain, Difference difference) {
        return transactions.call(() -> {
            var rows = difference.rollups();
            if (!corrections.insert(difference.lastCorrection() + 1, clock.instant(), rows.size())) {
                return false;
            }
            rollups.add(rows, grain);
            return true;
        });
    }
}
