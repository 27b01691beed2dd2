package org.accalmie.kpi.projection;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.accalmie.database.Snapshot;
import org.accalmie.database.Transactions;
import org.accalmie.kpi.rollup.Grain;
import org.accalmie.kpi.rollup.Rollups;

/**
 * Adds up facts and volumes anew and compares, while consumers and reports go on: a day at a time, each at one moment of
 * its own, so that neither memory nor a transaction grows with the years; then weeks and months with their days.
 */
@Singleton
class Verification {
    private final FactStore facts;
    private final ContactVolumeStore volumes;
    private final StoredRollupStore stored;
    private final AgentWeekStore weeks;
    private final CorrectionStore corrections;
    private final Snapshot snapshot;
    private final Transactions transactions;

    Verification(
            FactStore facts,
            ContactVolumeStore volumes,
            StoredRollupStore stored,
            AgentWeekStore weeks,
            CorrectionStore corrections,
            Snapshot snapshot,
            Transactions transactions) {
        this.facts = facts;
        this.volumes = volumes;
        this.stored = stored;
        this.weeks = weeks;
        this.corrections = corrections;
        this.snapshot = snapshot;
        this.transactions = transactions;
    }

    /** The first days of all that there is to compare, in order. */
    List<LocalDate> starts(Grain grain) {
        return transactions.call(() -> switch (grain) {
            case DAY -> stored.days();
            case WEEK -> weeks.starts();
            case MONTH -> stored.months();
        });
    }

    Difference difference(Grain grain, LocalDate start) {
        return switch (grain) {
            case DAY -> frozen(() -> differenceOfDay(start));
            case WEEK -> frozen(() -> weeks.difference(start));
            case MONTH -> frozen(() -> stored.differenceOfMonth(start));
        };
    }

    private Difference frozen(Supplier<Rollups> difference) {
        return transactions.call(() -> {
            snapshot.freeze();
            return new Difference(difference.get(), corrections.last());
        });
    }

    private Rollups differenceOfDay(LocalDate day) {
        var difference = new Rollups();
        facts.forEach(day, difference::add);
        volumes.forEach(day, difference::add);
        stored.subtractDay(day, difference);
        return difference;
    }

    /**
     * By how much the facts and volumes add up to something else than the rollups, at one moment.
     *
     * @param lastCorrection the correction before that moment
     */
    record Difference(Rollups rollups, long lastCorrection) {}
}
