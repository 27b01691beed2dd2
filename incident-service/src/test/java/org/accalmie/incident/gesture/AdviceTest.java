package org.accalmie.incident.gesture;

import static org.accalmie.incident.derivation.FactsBuilder.facts;
import static org.accalmie.incident.gesture.SituationBuilder.situation;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.accalmie.events.sheet.GestureType;
import org.accalmie.events.sheet.assessment.ChurnRisk;
import org.accalmie.events.sheet.assessment.Problem;
import org.accalmie.events.sheet.assessment.Reason;
import org.accalmie.incident.derivation.FactsBuilder;
import org.accalmie.incident.gesture.policy.GesturePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviceTest {
    private static final GesturePolicy POLICY = GesturePolicy.shipped();

    @Test
    void nothingRemarkableShouldAdviseNothing() {
        // when
        var advice = advice(facts());
        // then
        assertThat(advice.advised()).isEmpty();
        assertThat(advice.recommended()).isNull();
        assertThat(advice.approvalRequiredAbove()).isEqualTo("50.00");
    }

    @Test
    void waitingShouldNeedMoreThanSevenDays() {
        assertThat(rules(advice(facts().daysWaiting(7)))).isEmpty();
        assertThat(rules(advice(facts().daysWaiting(8)))).containsExactly("waiting");
    }

    @Test
    void waitingShouldProposeAWorkshopOrACreditAndRecommendTheCredit() {
        // when
        var advice = advice(facts().daysWaiting(8));
        // then
        assertThat(types(advice)).containsExactly(GestureType.WORKSHOP_CREDIT, GestureType.ACCOUNT_CREDIT);
        var recommended = Objects.requireNonNull(advice.recommended());
        assertThat(recommended.amountFrom()).isEqualTo("20.00");
        assertThat(recommended.amount()).isEqualTo("30.00");
        assertThat(recommended.value()).isEqualTo("30.00");
        assertThat(recommended.because()).isNotBlank();
    }

    @Test
    void repeatedShouldNeedThreeContacts() {
        // when
        var two = Advice.of(POLICY, situation(facts(), 2));
        var three = Advice.of(POLICY, situation(facts(), 3));
        // then
        assertThat(rules(two)).isEmpty();
        assertThat(rules(three)).containsExactly("repeated");
        assertThat(types(three)).containsExactly(GestureType.WORKSHOP_CREDIT, GestureType.EXPERT_CALL);
        assertThat(Objects.requireNonNull(three.recommended()).type()).isEqualTo(GestureType.WORKSHOP_CREDIT);
        assertThat(Objects.requireNonNull(three.recommended()).value()).isEqualTo("25.00");
    }

    @Test
    void confirmedBugShouldRecommendAMonthEvenWhereTwoWorkshopsAreWorthMore() {
        // when
        var advice = advice(facts().bugConfirmed().paying("9.90"));
        // then
        assertThat(types(advice)).containsExactly(GestureType.FREE_MONTH, GestureType.WORKSHOP_CREDIT);
        assertThat(Objects.requireNonNull(advice.recommended()).value()).isEqualTo("9.90");
        assertThat(advice.highestValue()).contains(new BigDecimal("50.00"));
    }

    @Test
    void monthOfAnUnknownAmountShouldHaveNoValue() {
        var recommended = Objects.requireNonNull(advice(facts().bugConfirmed()).recommended());
        assertThat(recommended.type()).isEqualTo(GestureType.FREE_MONTH);
        assertThat(recommended.value()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-19, leaving-small,  WORKSHOP_CREDIT, 25.00",
        "2026-08-18, leaving-medium, ACCOUNT_CREDIT,  35.00",
        "2025-11-18, leaving-medium, ACCOUNT_CREDIT,  35.00",
        "2025-11-17, leaving-large,  FREE_MONTH,      49.90"
    })
    void leavingShouldBeMetByTenure(String since, String rule, GestureType type, BigDecimal value) {
        // when
        var advice = advice(facts().churnRisk(ChurnRisk.HIGH).since(since).paying("49.90"));
        // then
        assertThat(rules(advice)).containsExactly(rule);
        assertThat(types(advice)).containsExactly(type);
        assertThat(advice.highestValue()).contains(value);
    }

    @Test
    void tenureAloneShouldAdviseNothing() {
        assertThat(rules(advice(facts().since("2020-01-01").paying("49.90")))).isEmpty();
    }

    @Test
    void verySeriousShouldBeListedWithoutAGestureOfItsOwn() {
        // when
        var advice = advice(facts().reason(Reason.BROKEN_PROMISE).problem(Problem.MISCOMMUNICATION));
        // then
        assertThat(rules(advice)).containsExactly("very-serious");
        assertThat(advice.advised().getFirst().type()).isNull();
        assertThat(advice.recommended()).isNull();
    }

    @Test
    void everyRuleThatAppliesShouldBeListedAndTheLargestRecommended() {
        // when
        var advice = Advice.of(
                POLICY,
                situation(facts().daysWaiting(9).churnRisk(ChurnRisk.CRITICAL).since("2026-01-01"), 4));
        // then
        assertThat(rules(advice)).containsExactly("waiting", "repeated", "leaving-medium");
        assertThat(Objects.requireNonNull(advice.recommended()).rule()).isEqualTo("leaving-medium");
    }

    private static Advice advice(FactsBuilder facts) {
        return Advice.of(POLICY, situation(facts));
    }

    private static List<String> rules(Advice advice) {
        return advice.advised().stream().map(Advised::rule).distinct().toList();
    }

    private static List<GestureType> types(Advice advice) {
        return advice.advised().stream()
                .map(Advised::type)
                .filter(Objects::nonNull)
                .toList();
    }
}
