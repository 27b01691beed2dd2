package org.accalmie.followup.erasure;

import static org.accalmie.followup.AnIncident.anIncident;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.Topic;
import org.accalmie.events.incident.CustomerErased;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.sheet.Commitment;
import org.accalmie.events.sheet.assessment.Anger;
import org.accalmie.events.sheet.assessment.ChurnRisk;
import org.accalmie.followup.ServiceTest;
import org.accalmie.followup.planning.FollowUps;
import org.accalmie.followup.planning.Forgetting;
import org.accalmie.local.testing.GoldenExamples;
import org.accalmie.local.testing.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErasureIT extends ServiceTest {
    @Inject
    EventJson json;

    @Inject
    RetentionTimer timer;

    @Inject
    FollowUps followUps;

    @Inject
    Forgetting calls;

    @Test
    void shouldLetGoOfNotesAndKeepTheCalls() {
        // given
        var id = UUID.randomUUID();
        publishAndSee(anIncident().id(id).of(customer).churnRisk(ChurnRisk.HIGH));
        plan("2026-12-01T10:00:00Z", id);
        var before = calls();

        // when
        publish(new CustomerErased(customer, Instant.parse("2026-11-23T10:00:00Z"), true, List.of(id)));

        // then
        eventually(() -> assertThat(notes()).isEmpty());
        assertThat(calls()).isEqualTo(before).hasSize(2);
        assertThat(keptAnswers()).noneMatch(body -> body.contains("a marker of " + customer));
    }

    @Test
    void shouldNotBringANoteBackWithWhatFollowsInTheSameTransaction() {
        // given
        plan("2026-11-24T10:00:00Z", UUID.randomUUID());

        // when
        transactions.run(() -> {
            followUps.planFrom(List.of(leaving()));
            calls.forget(customer);
            followUps.planFrom(List.of(leaving()));
        });

        // then
        assertThat(notes()).isEmpty();
        assertThat(calls()).singleElement().asString().contains("MANUAL");
    }

    @Test
    void shouldLetGoByAgeOnlyWhereEveryIncidentIsOld() {
        // given
        var old = UUID.randomUUID();
        plan("2026-12-01T10:00:00Z", old);
        plan("2026-12-02T10:00:00Z", old, UUID.randomUUID());
        plan("2026-12-03T10:00:00Z");

        // when
        publish(new CustomerErased(customer, Instant.parse("2026-11-23T10:00:00Z"), false, List.of(old)));

        // then
        eventually(() -> assertThat(notes()).hasSize(2));
    }

    @Test
    void shouldLetGoByAgeOfACallThatNamesNoIncident() {
        // given
        plan("2026-12-01T10:00:00Z");
        plan("2026-12-02T10:00:00Z");

        // when
        clock.set("2029-12-01T10:00:00Z");
        timer.eraseOld();
        var onTheDay = notes();
        clock.set("2029-12-02T10:00:00Z");
        timer.eraseOld();

        // then
        assertThat(onTheDay).hasSize(2);
        assertThat(notes()).hasSize(1);
        assertThat(calls()).hasSize(2);
    }

    @Test
    void shouldLetGoOfDeadLettersBeforeAndKeepNoContentOfThoseAfter() {
        // given
        var id = UUID.randomUUID();
        poison(id);
        eventually(() -> assertThat(lettersAbout(id)).containsExactly("a marker"));

        // when
        publish(new CustomerErased(customer, Instant.parse("2026-11-23T10:00:00Z"), true, List.of(id)));

        // then
        eventually(() -> assertThat(lettersAbout(id)).isEmpty());
        poison(id);
        eventually(() -> assertThat(lettersAbout(id)).containsExactly(""));
    }

    @Test
    void shouldTakeAnErasedIncidentThatComesLate() {
        // given
        var id = UUID.randomUUID();
        publish(new CustomerErased(customer, Instant.parse("2026-11-23T10:00:00Z"), true, List.of(id)));

        // when
        publishAndSee(anIncident().id(id).of(customer).churnRisk(ChurnRisk.HIGH));

        // then
        assertThat(calls()).hasSize(1);
    }

    @Test
    void shouldLetGoOfWhyACustomerLeftAndOfTheAnswerThatSaidIt() {
        // given
        as("tool")
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"customerId": "%s", "departedOn": "2026-11-20", "reason": "a marker of %s"}""".formatted(customer, customer))
                .post("/departures")
                .then()
                .statusCode(201);

        // when
        publish(new CustomerErased(customer, Instant.parse("2026-11-23T10:00:00Z"), true, List.of()));

        // then
        eventually(() -> assertThat(reasons()).isZero());
        assertThat(keptAnswers()).noneMatch(body -> body.contains("a marker of " + customer));
    }

    @Test
    void shouldLetGoOfTheWordsOfPromisesAndOfTheAnswersThatSaidThem() {
        // given
        var id = UUID.randomUUID();
        var marker = "a marker of " + customer;
        publishAndSee(anIncident()
                .id(id)
                .of(customer)
                .promising(new Commitment(marker, Instant.parse("2035-11-25T10:00:00Z"), null, marker)));
        String commitment = as("supervisor").get("/commitments?incident=" + id).path("items[0].id");
        for (var command :
                Map.of("condition-met", "", "outcome", "{\"state\": \"KEPT\"}").entrySet()) {
            as("supervisor")
                    .contentType("application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(command.getValue())
                    .post("/commitments/" + commitment + "/" + command.getKey());
        }
        assertThat(keptAnswers()).anyMatch(body -> body.contains(marker));

        // when
        publish(new CustomerErased(customer, Instant.parse("2026-11-23T10:00:00Z"), false, List.of(id)));

        // then
        eventually(() -> assertThat(erased()).contains(id));
        assertThat(as("supervisor").get("/commitments?incident=" + id).asString())
                .contains("[erased]")
                .doesNotContain(marker);
        assertThat(keptAnswers()).noneMatch(body -> body.contains(marker));
    }

    @Test
    void shouldLetGoOfWhatWasWrittenAboutAlertsAndOfTheAnswersThatSaidIt() {
        // given
        var id = UUID.randomUUID();
        var agent = "agent-" + id;
        var marker = "a marker of " + customer;
        for (var contact : List.of(id, UUID.randomUUID())) {
            publishAndSee(anIncident().id(contact).of(customer).handledBy(agent).anger(Anger.STRONG));
        }
        String alert = as("care").get("/care-alerts?agent=" + agent).path("items[0].id");
        as("care").post("/care-alerts/" + alert + "/acknowledgement");
        as("care")
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"done\": \"%1$s\", \"note\": \"%1$s\"}".formatted(marker))
                .post("/care-alerts/" + alert + "/closing")
                .then()
                .statusCode(200);
        assertThat(keptAnswers()).anyMatch(body -> body.contains(marker));

        // when
        publish(new CustomerErased(customer, Instant.parse("2026-11-23T10:00:00Z"), false, List.of(id)));

        // then
        eventually(() -> assertThat(erased()).contains(id));
        assertThat(as("care").get("/care-alerts/" + alert).asString())
                .contains("[erased]", "AGGRESSIVE_CONTACTS")
                .doesNotContain(marker);
        assertThat(keptAnswers()).noneMatch(body -> body.contains(marker));
    }

    @Test
    void shouldReadTheGoldenExample() {
        // given
        var example = json.read(GoldenExamples.of(CustomerErased.class), CustomerErased.class);

        // when
        publish(example);

        // then
        eventually(() -> assertThat(erased()).containsAll(example.incidentIds()));
    }

    private IncidentRecorded leaving() {
        return anIncident().of(customer).churnRisk(ChurnRisk.HIGH).build();
    }

    private void poison(UUID incidentId) {
        TestTopics.publish(Topic.INCIDENTS, incidentId.toString(), Map.of(), "a marker");
    }

    private List<String> lettersAbout(UUID incidentId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select coalesce(convert_from(value, 'UTF8'), '') from dead_letter where key = ?")
                .bind(0, incidentId.toString())
                .mapTo(String.class)
                .list());
    }

    private List<UUID> erased() {
        return jdbi.withHandle(handle -> handle.createQuery("select incident_id from erased_incident")
                .mapTo(UUID.class)
                .list());
    }

    private void plan(String dueAt, UUID... incidents) {
        var ids = List.of(incidents).stream().map(id -> "\"" + id + "\"").toList();
        as("supervisor")
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"customerId": "%s", "dueAt": "%s", "incidentIds": %s, "note": "a marker of %s"}""".formatted(customer, dueAt, ids, customer))
                .post("/follow-ups")
                .then()
                .statusCode(201);
    }

    private List<String> notes() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select note from follow_up where customer_id = ? and note is not null")
                        .bind(0, customer)
                        .mapTo(String.class)
                        .list());
    }

    private int reasons() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from departure where customer_id = ? and reason is not null")
                .bind(0, customer)
                .mapTo(Integer.class)
                .one());
    }

    private List<String> keptAnswers() {
        return jdbi.withHandle(handle -> handle.createQuery("select convert_from(body, 'UTF8') from idempotency_key")
                .mapTo(String.class)
                .list());
    }
}
