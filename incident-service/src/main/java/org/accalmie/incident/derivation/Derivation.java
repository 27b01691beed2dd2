package org.accalmie.incident.derivation;

import static org.accalmie.events.sheet.Trigger.CHURN;
import static org.accalmie.events.sheet.Trigger.REPETITION;
import static org.accalmie.events.sheet.Trigger.TECHNICAL;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.accalmie.events.incident.Derived;
import org.accalmie.events.sheet.ChurnRisk;
import org.accalmie.events.sheet.Problem;
import org.accalmie.events.sheet.Profile;
import org.accalmie.events.sheet.Signal;
import org.accalmie.events.sheet.TenureTier;
import org.accalmie.events.sheet.Trigger;
import org.jspecify.annotations.Nullable;

/** Derives what the whole system goes by, once, from the local date of the contact. */
public final class Derivation {
    private static final int SMALL_BEFORE_MONTHS = 3;
    private static final int LARGE_AFTER_MONTHS = 12;

    private Derivation() {}

    public static Derived of(Facts facts, ZoneId zone) {
        var contactOn = LocalDate.ofInstant(facts.startedAt(), zone);
        var triggers = triggers(facts);
        return new Derived(
                contactOn,
                tenure(facts.since(), contactOn),
                leaving(facts, triggers),
                technicalNeed(facts, triggers),
                Derived.verySerious(facts.reason(), facts.problem(), facts.daysWaiting()),
                triggers);
    }

    private static TenureTier tenure(@Nullable LocalDate since, LocalDate contactOn) {
        if (since == null || contactOn.isBefore(since.plusMonths(SMALL_BEFORE_MONTHS))) {
            return TenureTier.SMALL;
        }
        return contactOn.isAfter(since.plusMonths(LARGE_AFTER_MONTHS)) ? TenureTier.LARGE : TenureTier.MEDIUM;
    }

    private static boolean leaving(Facts facts, List<Trigger> triggers) {
        return facts.churnRisk() == ChurnRisk.HIGH
                || facts.churnRisk() == ChurnRisk.CRITICAL
                || triggers.contains(CHURN)
                || facts.profile() == Profile.THREATENING_TO_LEAVE;
    }

    private static boolean technicalNeed(Facts facts, List<Trigger> triggers) {
        return triggers.contains(TECHNICAL)
                || triggers.contains(REPETITION)
                || facts.problem() == Problem.UNKEPT_PROMISE
                || facts.problem() == Problem.PERSISTENT_TECHNICAL
                || facts.problem() == Problem.SYSTEM_FAILURE;
    }

    private static List<Trigger> triggers(Facts facts) {
        return facts.signals().stream().map(Signal::trigger).distinct().sorted().toList();
    }
}
