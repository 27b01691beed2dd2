package org.accalmie.incident.gesture;

import static org.accalmie.incident.derivation.FactsBuilder.facts;
import static org.accalmie.incident.gesture.SituationBuilder.situation;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.accalmie.events.incident.GestureState;
import org.accalmie.events.incident.Verdict;
import org.accalmie.events.sheet.GestureType;
import org.accalmie.events.sheet.assessment.ChurnRisk;
import org.accalmie.events.sheet.assessment.Problem;
import org.accalmie.incident.derivation.FactsBuilder;
import org.accalmie.incident.gesture.policy.GesturePolicy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AssessorTest {
    private static final Offer WORKSHOP = new Offer(GestureType.WORKSHOP_CREDIT, 1, null);
    private static final Offer MONTH = new Offer(GestureType.FREE_MONTH, null, null);
    private static final Offer EXPERT_CALL = new Offer(GestureType.EXPERT_CALL, null, null);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "WORKSHOP_CREDIT, 3, -,     75.00",
                "EXPERT_CALL,     -, -,     15.00",
                "EXPERT_CALL,     2, -,     30.00",
                "FREE_MONTH,      -, -,     49.90",
                "FREE_MONTH,      2, -,     99.80",
                "ACCOUNT_CREDIT,  -, 12.34, 12.34",
                "FULL_REFUND,     -, 80.00, 80.00",
                "OTHER,           2, 10.00, 10.00"
            })
    void valueShouldBeTheAmountOrTheQuantityTimesTheValueOfTheType(
            GestureType type, @Nullable Integer quantity, @Nullable BigDecimal amount, BigDecimal value) {
        var assessment = assess(facts().paying("49.90"), new Offer(type, quantity, amount));
        assertThat(assessment.value()).isEqualTo(value);
    }

    @Test
    void offerUpToTheHighestValueAdvisedShouldBeWithinPolicy() {
        var waiting = facts().daysWaiting(8);
        assertThat(assess(waiting, credit("30.00")).verdict()).isEqualTo(Verdict.WITHIN_POLICY);
        assertThat(assess(waiting, credit("30.00")).reasons()).containsExactly("waiting");
        assertThat(assess(waiting, credit("30.01")).verdict()).isEqualTo(Verdict.TOO_GENEROUS);
        assertThat(assess(waiting, credit("30.01")).reasons()).containsExactly("above-advice");
    }

    @Test
    void offerWithoutAnyAdviceShouldBeUnjustified() {
        // when
        var assessment = assess(facts(), WORKSHOP);
        // then
        assertThat(assessment.verdict()).isEqualTo(Verdict.UNJUSTIFIED);
        assertThat(assessment.reasons()).containsExactly("nothing-advised");
        assertThat(assessment.state()).isEqualTo(GestureState.APPROVED);
    }

    @Test
    void fullRefundShouldAlwaysBeTooGenerousAndNeedApproval() {
        // when
        var assessment =
                assess(facts().daysWaiting(8), new Offer(GestureType.FULL_REFUND, null, new BigDecimal("1.00")));
        // then
        assertThat(assessment.verdict()).isEqualTo(Verdict.TOO_GENEROUS);
        assertThat(assessment.approvalRequired()).isTrue();
        assertThat(assessment.reasons()).containsExactly("full-refund");
        assertThat(assessment.state()).isEqualTo(GestureState.PROPOSED);
    }

    @Test
    void approvalShouldBeNeededAboveFiftyEuros() {
        // given
        var leaving = facts().churnRisk(ChurnRisk.HIGH).since("2020-01-01").paying("60.00");
        // when
        var fifty = assess(leaving, credit("50.00"));
        var more = assess(leaving, credit("50.01"));
        // then
        assertThat(fifty.approvalRequired()).isFalse();
        assertThat(fifty.state()).isEqualTo(GestureState.APPROVED);
        assertThat(more.approvalRequired()).isTrue();
        assertThat(more.verdict()).isEqualTo(Verdict.WITHIN_POLICY);
        assertThat(more.reasons()).containsExactly("leaving-large", "above-limit");
        assertThat(more.state()).isEqualTo(GestureState.PROPOSED);
    }

    @Test
    void monthOfAnUnknownAmountShouldNeedApprovalAndBeComparedWithNothing() {
        // when
        var assessment = assess(facts().daysWaiting(8), MONTH);
        // then
        assertThat(assessment.value()).isNull();
        assertThat(assessment.verdict()).isEqualTo(Verdict.WITHIN_POLICY);
        assertThat(assessment.approvalRequired()).isTrue();
    }

    @Test
    void offerShouldNotBeComparedWithAnAdvisedMonthOfAnUnknownAmount() {
        var leaving = facts().churnRisk(ChurnRisk.HIGH).since("2020-01-01");
        assertThat(assess(leaving, credit("500.00")).verdict()).isEqualTo(Verdict.WITHIN_POLICY);
    }

    @Test
    void thirdGestureWithinThePeriodShouldNeedApproval() {
        assertThat(assess(facts(), EXPERT_CALL, 1).approvalRequired()).isFalse();
        assertThat(assess(facts(), EXPERT_CALL, 2).approvalRequired()).isTrue();
        assertThat(assess(facts(), EXPERT_CALL, 2).reasons()).contains("repeated-gesture");
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void gestureShouldNotHideATechnicalProblem(Problem problem) {
        // given
        var technical = problem == Problem.PERSISTENT_TECHNICAL || problem == Problem.SYSTEM_FAILURE;
        // when
        var bare = assess(facts().problem(problem), WORKSHOP);
        var promised = assess(facts().problem(problem).promised(), WORKSHOP);
        // then
        assertThat(bare.state() == GestureState.REFUSED).isEqualTo(technical);
        assertThat(bare.reasons().contains("hides-problem")).isEqualTo(technical);
        assertThat(promised.state()).isEqualTo(GestureState.APPROVED);
    }

    private static Offer credit(String amount) {
        return new Offer(GestureType.ACCOUNT_CREDIT, null, new BigDecimal(amount));
    }

    private static Assessment assess(FactsBuilder facts, Offer offer) {
        return assess(facts, offer, 0);
    }

    private static Assessment assess(FactsBuilder facts, Offer offer, int earlier) {
        return new Assessor(GesturePolicy.shipped(), situation(facts), earlier).assess(offer);
    }
}
