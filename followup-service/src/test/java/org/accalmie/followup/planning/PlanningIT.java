package org.accalmie.followup.planning;

import static org.accalmie.followup.AnIncident.anIncident;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.accalmie.events.Topic;
import org.accalmie.events.sheet.assessment.ChurnRisk;
import org.accalmie.events.sheet.assessment.Sentiment;
import org.accalmie.followup.ServiceTest;
import org.accalmie.local.testing.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanningIT extends ServiceTest {

    @Test
    void shouldPlanTheCallsOfAnIncidentAndTellIt() {
        // given
        var incident = anIncident().of(customer).churnRisk(ChurnRisk.CRITICAL);

        // when
        publish(incident);

        // then
        eventually(() -> assertThat(calls())
                .containsExactly(
                        "2026-11-24T08:00:00Z PLANNED [CHURN_CRITICAL]",
                        "2026-11-26T08:00:00Z PLANNED [CHURN_CRITICAL]"));
        eventually(() -> assertThat(told()).containsExactly(planned(), planned()));
        var event = TestTopics.read(Topic.FOLLOW_UPS, customer).getFirst();
        assertThat(event.headers())
                .containsEntry("ce_subject", incident.build().id().toString());
        assertThat(event.value()).contains("\"causes\":[\"CHURN_CRITICAL\"]", "\"state\":\"PLANNED\"", "\"version\":1");
    }

    @Test
    void shouldFollowTheNewestVersionWhateverComesAfterIt() {
        // given
        var id = UUID.randomUUID();
        publishAndSee(anIncident().id(id).version(1).of(customer).churnRisk(ChurnRisk.CRITICAL));

        // when
        publishAndSee(anIncident().id(id).version(3).of(customer).churnRisk(ChurnRisk.HIGH));
        publishAndSee(anIncident().id(id).version(2).of(customer).churnRisk(ChurnRisk.CRITICAL));

        // then
        assertThat(calls())
                .containsExactly("2026-11-24T08:00:00Z PLANNED [CHURN_HIGH]", "2026-11-26T08:00:00Z CANCELLED []");
        eventually(() -> assertThat(told())
                .containsExactly(
                        planned(), planned(), "accalmie.FollowUpRescheduled.v1", "accalmie.FollowUpCancelled.v1"));
    }

    @Test
    void shouldTakeARepeatedEventOnce() {
        // given
        var eventId = UUID.randomUUID();
        var sheet = anIncident().of(customer).churnRisk(ChurnRisk.HIGH).build();

        // when
        publish(eventId, sheet);
        publish(eventId, sheet);
        publish(UUID.randomUUID(), sheet);
        publishAndSee(anIncident().id(sheet.id()).version(2).of(customer).churnRisk(ChurnRisk.HIGH));

        // then
        assertThat(calls()).containsExactly("2026-11-24T08:00:00Z PLANNED [CHURN_HIGH]");
        eventually(() -> assertThat(told()).containsExactly(planned()));
    }

    @Test
    void shouldMergeManyIncidentsOfOneCustomer() {
        // when
        IntStream.range(0, 24)
                .forEach(n -> publish(anIncident()
                        .of(customer)
                        .churnRisk(ChurnRisk.values()[n % 4])
                        .endedAs(Sentiment.STILL_VERY_ANGRY)));

        // then
        eventually(() -> assertThat(calls())
                .containsExactly(
                        "2026-11-24T08:00:00Z PLANNED [CHURN_CRITICAL, CHURN_HIGH]",
                        "2026-11-26T08:00:00Z PLANNED [CHURN_CRITICAL, STILL_VERY_ANGRY]"));
        eventually(() -> {
            var calls = list(customer);
            assertThat(calls.<List<String>>path("items[1].incidentIds")).hasSize(12);
            assertThat(calls.<List<String>>path("items[0].incidentIds")).hasSize(12);
        });
    }

    @Test
    void shouldMoveTheCallsOfAnIncidentThatWasAnotherCustomers() {
        // given
        var id = UUID.randomUUID();
        var right = "CLT-" + UUID.randomUUID();
        publishAndSee(anIncident().id(id).version(1).of(customer).churnRisk(ChurnRisk.HIGH));

        // when
        publishAndSee(anIncident().id(id).version(2).of(right).churnRisk(ChurnRisk.HIGH));

        // then
        assertThat(calls()).containsExactly("2026-11-24T08:00:00Z CANCELLED []");
        assertThat(list(right).<List<String>>path("items.state")).containsExactly("PLANNED");
    }

    @Test
    void shouldPlanNothingFromHistory() {
        publishAndSee(anIncident().historical().of(customer).churnRisk(ChurnRisk.CRITICAL));
        assertThat(calls()).isEmpty();
    }

    @Test
    void shouldCallOffWhatAnIncidentAskedForThatTurnsOutToBeHistorical() {
        // given
        var id = UUID.randomUUID();
        publishAndSee(anIncident().id(id).version(1).of(customer).churnRisk(ChurnRisk.HIGH));

        // when
        publishAndSee(anIncident()
                .id(id)
                .version(2)
                .of(customer)
                .churnRisk(ChurnRisk.HIGH)
                .historical());

        // then
        assertThat(calls()).containsExactly("2026-11-24T08:00:00Z CANCELLED []");
        assertThat(list(customer).<List<String>>path("items.reason")).containsExactly("historical");
    }

    @Test
    void shouldLeaveAnOverdueCallAloneTwoDaysLater() {
        // given
        publishAndSee(anIncident().of(customer).churnRisk(ChurnRisk.HIGH));

        // when
        clock.set("2026-11-25T15:00:00Z");
        publishAndSee(anIncident().of(customer).churnRisk(ChurnRisk.CRITICAL));

        // then
        assertThat(calls())
                .containsExactly(
                        "2026-11-24T08:00:00Z PLANNED [CHURN_HIGH]", "2026-11-26T08:00:00Z PLANNED [CHURN_CRITICAL]");
    }

    @Test
    void shouldNotWantAgainWhatAClosedCallServed() {
        // given
        var id = UUID.randomUUID();
        publishAndSee(anIncident().id(id).version(1).of(customer).churnRisk(ChurnRisk.CRITICAL));
        closeFirstCall();

        // when
        publishAndSee(anIncident()
                .id(id)
                .version(2)
                .of(customer)
                .churnRisk(ChurnRisk.CRITICAL)
                .verySerious());

        // then
        assertThat(calls())
                .containsExactly(
                        "2026-11-24T08:00:00Z DONE [CHURN_CRITICAL]",
                        "2026-11-26T08:00:00Z PLANNED [CHURN_CRITICAL, VERY_SERIOUS]");
    }

    private void closeFirstCall() {
        jdbi.useHandle(handle -> handle.execute(
                "update follow_up set state = 'DONE' where customer_id = ? and due_on = date '2026-11-24'", customer));
    }

    private static String planned() {
        return "accalmie.FollowUpPlanned.v1";
    }
}
