package org.accalmie.incident.derivation;

import static org.accalmie.incident.derivation.FactsBuilder.facts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.accalmie.events.incident.Derived;
import org.accalmie.events.incident.TenureTier;
import org.accalmie.events.sheet.assessment.ChurnRisk;
import org.accalmie.events.sheet.assessment.Problem;
import org.accalmie.events.sheet.assessment.Profile;
import org.accalmie.events.sheet.assessment.Reason;
import org.accalmie.events.sheet.assessment.Signal;
import org.accalmie.events.sheet.assessment.Trigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DerivationTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource({
        "2026-08-19, SMALL",
        "2026-08-18, MEDIUM",
        "2025-11-18, MEDIUM",
        "2025-11-17, LARGE",
        "2027-01-01, SMALL",
        "2026-11-18, SMALL"
    })
    void exactlyThreeAndTwelveMonthsShouldBelongToTheMiddleTier(String since, TenureTier expected) {
        var derived = derive(facts().startedAt("2026-11-18T09:20:00Z").since(since));
        assertThat(derived.tenureTier()).isEqualTo(expected);
    }

    @Test
    void unknownCustomerSinceShouldCountAsSmall() {
        assertThat(derive(facts()).tenureTier()).isEqualTo(TenureTier.SMALL);
    }

    @Test
    void dayShouldBeTheLocalOneOfTheContact() {
        // given a contact shortly before midnight in UTC, after it in Paris
        var facts = facts().startedAt("2026-11-17T23:30:00Z").since("2026-08-18");
        // then
        assertThat(derive(facts).contactOn()).isEqualTo(LocalDate.of(2026, 11, 18));
        assertThat(derive(facts).tenureTier()).isEqualTo(TenureTier.MEDIUM);
        assertThat(Derivation.of(facts.build(), ZoneId.of("UTC")).tenureTier()).isEqualTo(TenureTier.SMALL);
    }

    @ParameterizedTest
    @CsvSource({"LOW, false", "MODERATE, false", "HIGH, true", "CRITICAL, true"})
    void highChurnRiskShouldMeanLeaving(ChurnRisk risk, boolean leaving) {
        assertThat(derive(facts().churnRisk(risk)).leaving()).isEqualTo(leaving);
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void onlyTheProfileThatThreatensToLeaveShouldMeanLeaving(Profile profile) {
        assertThat(derive(facts().profile(profile)).leaving()).isEqualTo(profile == Profile.THREATENING_TO_LEAVE);
    }

    @ParameterizedTest
    @EnumSource(Signal.class)
    void signalsShouldDecideByTheirTrigger(Signal signal) {
        // when
        var derived = derive(facts().signals(signal));
        // then
        var trigger = signal.trigger();
        assertThat(derived.triggers()).containsExactly(trigger);
        assertThat(derived.leaving()).isEqualTo(trigger == Trigger.CHURN);
        assertThat(derived.technicalNeed()).isEqualTo(trigger == Trigger.TECHNICAL || trigger == Trigger.REPETITION);
    }

    @Test
    void triggersShouldBeListedOnceInTheirOrder() {
        var derived = derive(facts().signals(Signal.INSULTS, Signal.LEGAL_THREAT, Signal.FORMAL_NOTICE));
        assertThat(derived.triggers()).containsExactly(Trigger.LEGAL, Trigger.ABUSE);
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void everyProblemButMiscommunicationShouldBeATechnicalNeed(Problem problem) {
        assertThat(derive(facts().problem(problem)).technicalNeed()).isEqualTo(problem != Problem.MISCOMMUNICATION);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "POOR_COMMUNICATION, -,                7, false",
                "POOR_COMMUNICATION, -,                8, true",
                "POOR_COMMUNICATION, UNKEPT_PROMISE,   0, true",
                "POOR_COMMUNICATION, MISCOMMUNICATION, 0, false",
                "BROKEN_PROMISE,     MISCOMMUNICATION, 0, true",
                "BROKEN_PROMISE,     UNKEPT_PROMISE,   9, false",
                "EXTERNAL,           MISCOMMUNICATION, 8, true",
                "EXTERNAL,           -,                8, false"
            })
    void verySeriousShouldNeedBadCommunicationAndALetDown(Reason reason, Problem problem, int days, boolean expected) {
        var facts = facts().reason(reason).problem(problem).daysWaiting(days);
        assertThat(derive(facts).verySerious()).isEqualTo(expected);
    }

    private static Derived derive(FactsBuilder facts) {
        return Derivation.of(facts.build(), PARIS);
    }
}
