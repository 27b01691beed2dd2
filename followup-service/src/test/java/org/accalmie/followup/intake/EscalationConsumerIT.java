package org.accalmie.followup.intake;

import static org.accalmie.followup.AnIncident.anIncident;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accalmie.eventing.EventJson;
import org.accalmie.eventing.ReceivedEvent;
import org.accalmie.events.escalation.EscalationJudged;
import org.accalmie.events.escalation.vocabulary.EscalationHead;
import org.accalmie.events.escalation.vocabulary.EscalationState;
import org.accalmie.events.escalation.vocabulary.Helpful;
import org.accalmie.events.escalation.vocabulary.TakeUpClass;
import org.accalmie.events.escalation.vocabulary.Urgency;
import org.accalmie.events.sheet.assessment.ChurnRisk;
import org.accalmie.followup.ServiceTest;
import org.accalmie.local.testing.GoldenExamples;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EscalationConsumerIT extends ServiceTest {
    @Inject
    EscalationConsumer consumer;

    private final UUID incident = UUID.randomUUID();

    @Test
    void shouldPlanACallWhereTheHelpWasNone() {
        // when
        hear(Helpful.NO, "2026-11-27T16:00:00Z");
        hear(Helpful.NO, "2026-11-27T16:00:00Z");

        // then
        assertThat(calls()).containsExactly("2026-11-30T08:00:00Z PLANNED [UNHELPFUL_ESCALATION]");
    }

    @Test
    void shouldPlanNoneWhereItHelped() {
        hear(Helpful.YES, "2026-11-27T16:00:00Z");
        hear(Helpful.PARTLY, "2026-11-27T16:00:00Z");

        assertThat(calls()).isEmpty();
    }

    @Test
    void shouldKeepTheCallWhenTheIncidentIsRevised() {
        // given
        hear(Helpful.NO, "2026-11-23T10:00:00Z");

        // when
        publishAndSee(anIncident().id(incident).version(2).of(customer).churnRisk(ChurnRisk.HIGH));

        // then
        assertThat(calls()).containsExactly("2026-11-24T08:00:00Z PLANNED [CHURN_HIGH, UNHELPFUL_ESCALATION]");

        // when
        publishAndSee(anIncident().id(incident).version(3).of(customer));

        // then
        assertThat(calls()).containsExactly("2026-11-24T08:00:00Z PLANNED [UNHELPFUL_ESCALATION]");
    }

    @Test
    void shouldPlanNoneForHistory() {
        publishAndSee(anIncident().id(incident).of(customer).historical());
        hear(Helpful.NO, "2026-11-23T10:00:00Z");
        assertThat(calls()).isEmpty();
    }

    @Test
    void shouldCallOffWhereTheIncidentTurnsOutToBeHistoricalAfterwards() {
        hear(Helpful.NO, "2026-11-23T10:00:00Z");
        publishAndSee(anIncident().id(incident).of(customer).historical());
        assertThat(calls()).containsExactly("2026-11-24T08:00:00Z CANCELLED []");
    }

    @Test
    void shouldMoveTheCallWithAnIncidentThatTurnsOutToBeAnotherCustomers() {
        // given
        hear(Helpful.NO, "2026-11-23T10:00:00Z");
        var other = customer + "-2";

        // when
        publishAndSee(anIncident().id(incident).of(other));

        // then
        assertThat(calls()).containsExactly("2026-11-24T08:00:00Z CANCELLED []");
        assertThat(list(other).<List<String>>path("items.state")).containsExactly("PLANNED");
    }

    @Test
    void shouldCallAgainForAnotherEscalationOfTheIncident() {
        // given
        hear(Helpful.NO, "2026-11-23T10:00:00Z");
        jdbi.useHandle(handle -> handle.execute("update follow_up set state = 'DONE' where customer_id = ?", customer));

        // when
        clock.set("2026-11-25T10:00:00Z");
        hear(Helpful.NO, "2026-11-25T10:00:00Z");

        // then
        assertThat(calls())
                .containsExactly(
                        "2026-11-24T08:00:00Z DONE [UNHELPFUL_ESCALATION]",
                        "2026-11-26T08:00:00Z PLANNED [UNHELPFUL_ESCALATION]");
    }

    @Test
    void shouldReadTheExample() {
        var judged = new EventJson().read(GoldenExamples.of(EscalationJudged.class), EscalationJudged.class);

        assertThat(judged.helpful()).isNotNull();
    }

    private void hear(Helpful helpful, String at) {
        var judged = new EscalationJudged(
                new EscalationHead(
                        UUID.randomUUID(),
                        incident,
                        customer,
                        "N2",
                        Urgency.H24,
                        TakeUpClass.IMMEDIATE,
                        EscalationState.RESOLVED,
                        List.of()),
                "anna",
                helpful,
                5);
        transactions.run(() -> consumer.on(new ReceivedEvent(UUID.randomUUID(), Instant.parse(at), judged)));
    }
}
