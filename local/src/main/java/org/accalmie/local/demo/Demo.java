package org.accalmie.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Fills a day. What was recorded has keys made of the day, and its times are those of the run that recorded it: a second
 * run sends the same again, which changes nothing, and what the first did not come to.
 */
public final class Demo {
    private final DemoServices services;
    private final DemoClient client;
    private final DemoProgress progress;
    private final Instant now;
    private final String day;
    private final DemoSummary summary = new DemoSummary();

    /** When each incident that is there began, and its id. */
    private final Map<String, Known> known = new HashMap<>();

    private record Known(String id, Instant startedAt) {}

    public Demo(DemoServices services, DemoTokens tokens, InstantSource clock, DemoProgress progress) {
        this.services = services;
        this.client = new DemoClient(tokens);
        this.progress = progress;
        this.now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        this.day = DemoTimes.dayOf(now).toString();
    }

    /**
     * Returns when all is recorded and done.
     *
     * @param many whether the board is to hold five hundred
     * @throws DemoRefused where there are incidents that are not of a demo
     */
    public DemoSummary run(boolean many) {
        lookAround();
        var demoDay = many ? DemoDay.withMany() : DemoDay.usual();
        var run = runOf(demoDay.cases().getFirst());
        progress.begin(2 * demoDay.cases().size() + demoDay.requests().size());
        var runs = new LinkedHashMap<DemoCase, Instant>();
        for (var demoCase : demoDay.cases()) {
            runs.put(demoCase, runOf(demoCase));
            record(demoCase);
            progress.done(1);
        }
        var commands = new DemoCommands(services, client, summary);
        runs.forEach((demoCase, when) -> {
            commands.perform(demoCase, of(demoCase).id(), externalId(demoCase), when);
            progress.done(1);
        });
        for (var number = 0; number < demoDay.requests().size(); number++) {
            send(demoDay.requests().get(number), "demo-%s-%d".formatted(day, number), run);
            progress.done(1);
        }
        return summary;
    }

    private void lookAround() {
        client.each(services.incident().resolve("/incidents?limit=100"), DemoUser.SUPERVISOR, incident -> {
            if (!incident.path("source").asText().equals(DemoCase.SOURCE)) {
                throw new DemoRefused("There are incidents that are no demo's, such as %s, whose source is not %s; "
                                .formatted(incident.path("reference").asText(), DemoCase.SOURCE)
                        + "./accalmie up --fresh begins with empty data");
            }
            var startedAt =
                    Instant.parse(incident.path("contact").path("startedAt").asText());
            known.put(
                    incident.path("externalId").asText(),
                    new Known(incident.path("id").asText(), startedAt));
        });
    }

    private void record(DemoCase demoCase) {
        var externalId = externalId(demoCase);
        if (known.containsKey(externalId)) {
            summary.recordedBefore();
            return;
        }
        var door = services.incident().resolve("/incidents");
        var reply = client.send("POST", door, DemoUser.TOOL, demoCase.request(externalId, now), null);
        if (!reply.isDone()) {
            throw new DemoRefused("%s was not recorded: %s".formatted(externalId, reply.why()));
        }
        known.put(externalId, new Known(reply.body().path("id").asText(), now.minus(demoCase.ago())));
        summary.record();
    }

    private void send(JsonNode request, String key, Instant run) {
        var path = request.path("path").asText();
        URI address = services.named(request.path("service").asText()).resolve(path);
        var body = new DemoTimes(run, Duration.ZERO).fill(request.path("body"));
        var method = request.path("method").asText();
        var who = DemoUser.parse(request.path("who").asText());
        var reply = client.send(method, address, who, body, method.equals("POST") ? key : null);
        if (reply.isDone()) {
            summary.perform();
        } else {
            summary.refuse(path, reply);
        }
    }

    /** When the run began that recorded it, or this one. */
    private Instant runOf(DemoCase demoCase) {
        var before = known.get(externalId(demoCase));
        return before == null ? now : before.startedAt().plus(demoCase.ago());
    }

    private Known of(DemoCase demoCase) {
        return Objects.requireNonNull(known.get(externalId(demoCase)));
    }

    private String externalId(DemoCase demoCase) {
        return day + "-" + demoCase.key();
    }
}
