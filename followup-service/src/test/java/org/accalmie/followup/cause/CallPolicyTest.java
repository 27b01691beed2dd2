package org.accalmie.followup.cause;

import static org.accalmie.followup.AnIncident.anIncident;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.accalmie.events.followup.Cause;
import org.accalmie.events.sheet.assessment.ChurnRisk;
import org.accalmie.events.sheet.assessment.Sentiment;
import org.accalmie.followup.AnIncident;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CallPolicyTest {

    @ParameterizedTest
    @CsvSource({"CRITICAL, CHURN_CRITICAL", "HIGH, CHURN_HIGH"})
    void shouldCallWhoeverIsLikelyToLeave(ChurnRisk risk, Cause cause) {
        assertCauses(anIncident().churnRisk(risk), cause);
    }

    @ParameterizedTest
    @EnumSource(
            value = ChurnRisk.class,
            names = {"LOW", "MODERATE"})
    void shouldNotCallWhoeverIsLikelyToStay(ChurnRisk risk) {
        assertCauses(anIncident().churnRisk(risk));
    }

    @Test
    void shouldCallWhoeverLeftVeryAngryAtModerateRisk() {
        assertCauses(
                anIncident().churnRisk(ChurnRisk.MODERATE).endedAs(Sentiment.STILL_VERY_ANGRY), Cause.STILL_VERY_ANGRY);
    }

    @ParameterizedTest
    @EnumSource(value = Sentiment.class, mode = EnumSource.Mode.EXCLUDE, names = "STILL_VERY_ANGRY")
    void shouldNotCallForModerateRiskAlone(Sentiment sentiment) {
        assertCauses(anIncident().churnRisk(ChurnRisk.MODERATE).endedAs(sentiment));
    }

    @Test
    void shouldNotCallForAngerAtTheEndAlone() {
        assertCauses(anIncident().churnRisk(ChurnRisk.LOW).endedAs(Sentiment.STILL_VERY_ANGRY));
    }

    @Test
    void shouldCallAfterAConversationThatWasEnded() {
        assertCauses(anIncident().conversationEnded(true), Cause.CONVERSATION_ENDED);
        assertCauses(anIncident().conversationEnded(false));
    }

    @Test
    void shouldKeepEveryCauseThatApplies() {
        assertCauses(
                anIncident()
                        .churnRisk(ChurnRisk.CRITICAL)
                        .endedAs(Sentiment.STILL_VERY_ANGRY)
                        .verySerious()
                        .conversationEnded(true),
                Cause.CHURN_CRITICAL,
                Cause.VERY_SERIOUS,
                Cause.CONVERSATION_ENDED);
    }

    @Test
    void shouldNeverActUponHistory() {
        assertCauses(anIncident()
                .historical()
                .churnRisk(ChurnRisk.CRITICAL)
                .verySerious()
                .conversationEnded(true));
    }

    @Test
    void shouldGiveEachCauseItsDays() {
        assertThat(Arrays.stream(Cause.values()).map(CallPolicy::daysOf).map(Object::toString))
                .containsExactly("[1, 3]", "[1]", "[3]", "[3]", "[1]", "[1]", "[1]", "[]");
    }

    private static void assertCauses(AnIncident incident, Cause... causes) {
        assertThat(CallPolicy.causesOf(CallFacts.of(incident.build()))).containsExactlyInAnyOrder(causes);
    }
}
