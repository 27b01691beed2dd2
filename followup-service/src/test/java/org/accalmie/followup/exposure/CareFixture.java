package org.accalmie.followup.exposure;

import static io.restassured.RestAssured.given;
import static org.accalmie.followup.AnIncident.anIncident;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.accalmie.events.Topic;
import org.accalmie.events.care.WellbeingReported;
import org.accalmie.events.sheet.Agent;
import org.accalmie.events.sheet.assessment.Anger;
import org.accalmie.followup.AnIncident;
import org.accalmie.followup.ServiceTest;
import org.accalmie.local.testing.TestTopics;
import org.accalmie.local.testing.Tokens;
import org.jspecify.annotations.Nullable;

/** Lets an agent of its own have contacts. */
public abstract class CareFixture extends ServiceTest {
    @Inject
    Exposures exposures;

    protected final String agent = "agent-" + UUID.randomUUID();
    protected final UUID incident = UUID.randomUUID();

    protected AnIncident contact(Anger anger) {
        return anIncident().handledBy(agent).anger(anger);
    }

    protected AnIncident contact(Anger anger, String startedAt) {
        return contact(anger).startedAt(Instant.parse(startedAt));
    }

    protected void follow(AnIncident... contacts) {
        var sheets = Stream.of(contacts).map(AnIncident::build).toList();
        transactions.run(() -> exposures.follow(sheets));
    }

    protected void hear(WellbeingReported... reports) {
        transactions.run(() -> exposures.hear(List.of(reports)));
    }

    protected WellbeingReported felt(int version, @Nullable Integer score, boolean distress) {
        return new WellbeingReported(incident, version, new Agent(agent, "support"), score, distress, false);
    }

    protected ValidatableResponse alerts() {
        return as("care").queryParam("agent", agent).get("/care-alerts").then().statusCode(200);
    }

    /** The agent's alerts, the newest first, as {@code day state [causes]}. */
    protected List<String> shown() {
        var path = alerts().extract().jsonPath();
        return Stream.iterate(0, i -> i + 1)
                .limit(path.getList("items").size())
                .map(i -> path.get("items[%d].happenedOn".formatted(i)) + " " + path.get("items[%d].state".formatted(i))
                        + " " + path.get("items[%d].causes".formatted(i)))
                .toList();
    }

    protected String firstId() {
        return alerts().extract().path("items[0].id");
    }

    protected ValidatableResponse acknowledge(String user, String id) {
        return given().auth()
                .oauth2(Tokens.of(user, "care"))
                .post("/care-alerts/" + id + "/acknowledgement")
                .then();
    }

    protected ValidatableResponse close(String user, String id, String body) {
        return given().auth()
                .oauth2(Tokens.of(user, "care"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/care-alerts/" + id + "/closing")
                .then();
    }

    /** The types of what was told of the agent, in order. */
    protected List<String> toldOfAgent() {
        return onceSent(Topic.CARE, agent).stream()
                .map(TestTopics.Read::type)
                .filter(type -> !type.contains("Wellbeing"))
                .map(type -> type.substring("accalmie.".length()))
                .toList();
    }

    protected List<String> toldTexts() {
        return onceSent(Topic.CARE, agent).stream().map(TestTopics.Read::value).toList();
    }

    protected static Callable<Integer> done(Runnable work) {
        return Executors.callable(work, 0);
    }

    /** Lets all begin at the same moment, and waits for what they give. */
    @SafeVarargs
    protected static List<Integer> atOnce(Callable<Integer>... works) throws Exception {
        var start = new CyclicBarrier(works.length);
        try (var threads = Executors.newFixedThreadPool(works.length)) {
            var running = new ArrayList<Future<Integer>>();
            for (var work : works) {
                running.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            var results = new ArrayList<Integer>();
            for (var one : running) {
                results.add(one.get());
            }
            return results;
        }
    }
}
