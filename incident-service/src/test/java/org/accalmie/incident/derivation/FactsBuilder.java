package org.accalmie.incident.derivation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.accalmie.events.sheet.assessment.ChurnRisk;
import org.accalmie.events.sheet.assessment.Problem;
import org.accalmie.events.sheet.assessment.Profile;
import org.accalmie.events.sheet.assessment.Reason;
import org.accalmie.events.sheet.assessment.Signal;
import org.jspecify.annotations.Nullable;

/** Facts with nothing remarkable about them, but for what a test says. */
public final class FactsBuilder {
    private Instant startedAt = Instant.parse("2026-11-18T09:20:00Z");
    private @Nullable LocalDate since;
    private @Nullable BigDecimal monthlyAmount;
    private ChurnRisk churnRisk = ChurnRisk.LOW;
    private Reason reason = Reason.EXTERNAL;
    private @Nullable Problem problem;
    private @Nullable Profile profile;
    private Set<Signal> signals = Set.of();
    private int daysWaiting;
    private boolean bugConfirmed;
    private boolean promised;

    public static FactsBuilder facts() {
        return new FactsBuilder();
    }

    public FactsBuilder startedAt(String instant) {
        startedAt = Instant.parse(instant);
        return this;
    }

    public FactsBuilder since(String date) {
        since = LocalDate.parse(date);
        return this;
    }

    public FactsBuilder paying(String amount) {
        monthlyAmount = new BigDecimal(amount);
        return this;
    }

    public FactsBuilder churnRisk(ChurnRisk risk) {
        churnRisk = risk;
        return this;
    }

    public FactsBuilder reason(Reason why) {
        reason = why;
        return this;
    }

    public FactsBuilder problem(Problem kind) {
        problem = kind;
        return this;
    }

    public FactsBuilder profile(Profile caller) {
        profile = caller;
        return this;
    }

    public FactsBuilder signals(Signal... heard) {
        signals = Set.of(heard);
        return this;
    }

    public FactsBuilder daysWaiting(int days) {
        daysWaiting = days;
        return this;
    }

    public FactsBuilder bugConfirmed() {
        bugConfirmed = true;
        return this;
    }

    public FactsBuilder promised() {
        promised = true;
        return this;
    }

    public Facts build() {
        return new Facts(
                startedAt,
                since,
                monthlyAmount,
                churnRisk,
                reason,
                problem,
                profile,
                signals,
                daysWaiting,
                0,
                bugConfirmed,
                promised);
    }
}
