package org.accalmie.events.incident;

import static org.accalmie.events.sheet.assessment.Trigger.CHURN;
import static org.accalmie.events.sheet.assessment.Trigger.REPETITION;
import static org.accalmie.events.sheet.assessment.Trigger.TECHNICAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.accalmie.events.sheet.assessment.ChurnRisk;
import org.accalmie.events.sheet.assessment.Problem;
import org.accalmie.events.sheet.assessment.Profile;
import org.accalmie.events.sheet.assessment.Reason;
import org.accalmie.events.sheet.assessment.Signal;
import org.accalmie.events.sheet.assessment.Trigger;
import org.jspecify.annotations.Nullable;

/** What {@link Derived} follows from, also of a sheet that is not complete (domain.md section 4). */
public record DerivationFacts(
        LocalDate contactOn,
        @Nullable LocalDate since,
        @Nullable ChurnRisk churnRisk,
        @Nullable Reason reason,
        @Nullable Problem problem,
        @Nullable Profile profile,
        Set<Signal> signals,
        int daysWaiting) {
    private static final int SMALL_BEFORE_MONTHS = 3;
    private static final int LARGE_AFTER_MONTHS = 12;

    public Derived derived() {
        var triggers = signals.stream().map(Signal::trigger).distinct().sorted().toList();
        return new Derived(
                contactOn,
                tenure(),
                leaving(triggers),
                technicalNeed(triggers),
                Derived.verySerious(reason, problem, daysWaiting),
                triggers);
    }

    private TenureTier tenure() {
        if (since == null || contactOn.isBefore(since.plusMonths(SMALL_BEFORE_MONTHS))) {
            return TenureTier.SMALL;
        }
        return contactOn.isAfter(since.plusMonths(LARGE_AFTER_MONTHS)) ? TenureTier.LARGE : TenureTier.MEDIUM;
    }

    private boolean leaving(List<Trigger> triggers) {
        return churnRisk == ChurnRisk.HIGH
                || churnRisk == ChurnRisk.CRITICAL
                || triggers.contains(CHURN)
                || profile == Profile.THREATENING_TO_LEAVE;
    }

    private boolean technicalNeed(List<Trigger> triggers) {
        return triggers.contains(TECHNICAL)
                || triggers.contains(REPETITION)
                || problem == Problem.UNKEPT_PROMISE
                || problem == Problem.PERSISTENT_TECHNICAL
                || problem == Problem.SYSTEM_FAILURE;
    }
}
