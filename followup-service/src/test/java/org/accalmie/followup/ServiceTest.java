package org.accalmie.followup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.accalmie.database.Transactions;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.Event;
import org.accalmie.events.Topic;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.followup.planning.FollowUps;
import org.accalmie.local.testing.LocalStackResource;
import org.accalmie.local.testing.TestTopics;
import org.accalmie.local.testing.Tokens;
import org.awaitility.core.ThrowingRunnable;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;

/** The service on real PostgreSQL, Kafka and OIDC. */
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "followup"))
public abstract class ServiceTest {
    /** Many times what anything takes, on a machine that has other things to do. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Inject
    protected PushedClock clock;

    @Inject
    EventJson json;

    @Inject
    protected Jdbi jdbi;

    @Inject
    protected Transactions transactions;

    @Inject
    FollowUps followUps;

    protected final String customer = "CLT-" + UUID.randomUUID();

    @BeforeEach
    void startOnAMonday() {
        clock.set("2026-11-23T10:00:00Z");
    }

    protected static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of(role));
    }

    protected void publish(AnIncident incident) {
        publish(UUID.randomUUID(), incident.build());
    }

    protected void publish(Event event) {
        TestTopics.publish(event, json.text(event));
    }

    protected void publish(UUID eventId, IncidentRecorded sheet) {
        TestTopics.publish(eventId, sheet, json.text(sheet));
    }

    /** Publishes and waits until the service has taken it in. */
    protected void publishAndSee(AnIncident incident) {
        var sheet = incident.build();
        publish(UUID.randomUUID(), sheet);
        eventually(() -> assertSeen(sheet));
    }

    /** What is not there yet may be denied by an assertion or missed by what looks for it. */
    protected static void eventually(ThrowingRunnable assertion) {
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(assertion);
    }

    /** The customer's calls, the earliest first, as {@code dueAt state [causes]}. */
    protected List<String> calls() {
        return list(customer).<List<Map<String, Object>>>path("items").stream()
                .map(call -> call.get("dueAt") + " " + call.get("state") + " " + call.get("causes"))
                .sorted()
                .toList();
    }

    protected static Response list(String customer) {
        return as("supervisor").queryParam("customer", customer).get("/follow-ups");
    }

    /** The types of what was told of the customer's calls, in order. */
    protected List<String> told() {
        return onceSent(Topic.FOLLOW_UPS, customer).stream()
                .map(TestTopics.Read::type)
                .toList();
    }

    /** What lies in a topic under one key once the relay has sent all that waits. */
    protected List<TestTopics.Read> onceSent(Topic topic, String key) {
        eventually(() -> assertThat(rowsOfTheOutbox()).isZero());
        return TestTopics.read(topic, key);
    }

    private int rowsOfTheOutbox() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from outbox")
                .mapTo(Integer.class)
                .one());
    }

    /** Lets all the requests come to the customer's lock, does the work under it, and then lets them go on. */
    protected List<Integer> whileLocked(String of, Runnable work, List<Callable<Integer>> requests) throws Exception {
        try (var clients = Executors.newFixedThreadPool(requests.size())) {
            var answers = new ArrayList<Future<Integer>>();
            transactions.run(() -> {
                followUps.lock(of);
                requests.forEach(request -> answers.add(clients.submit(request)));
                await().atMost(Duration.ofSeconds(30)).until(() -> waiting() >= requests.size());
                work.run();
            });
            var statuses = new ArrayList<Integer>();
            for (var answer : answers) {
                statuses.add(answer.get());
            }
            return statuses;
        }
    }

    private int waiting() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from pg_locks where locktype = 'advisory' and not granted")
                .mapTo(Integer.class)
                .one());
    }

    private void assertSeen(IncidentRecorded sheet) {
        var seen = jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from incident_seen where incident_id = :id and version >= :version")
                .bind("id", sheet.id())
                .bind("version", sheet.version())
                .mapTo(Long.class)
                .one());
        if (seen == 0) {
            throw new AssertionError("not taken in yet");
        }
    }
}
