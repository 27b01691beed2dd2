package org.accalmie.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.accalmie.local.demo.DemoStep.Target;
import org.jspecify.annotations.Nullable;

/** Does with an incident what its case says. */
final class DemoCommands {
    private final DemoServices services;
    private final DemoClient client;
    private final DemoSummary summary;

    DemoCommands(DemoServices services, DemoClient client, DemoSummary summary) {
        this.services = services;
        this.client = client;
        this.summary = summary;
    }

    /** @param run when the times of the commands count from */
    void perform(DemoCase demoCase, String incident, String externalId, Instant run) {
        for (var target : Target.values()) {
            var steps = demoCase.steps(target);
            if (!steps.isEmpty()) {
                var at = thing(target, demoCase, incident);
                perform(new Course(demoCase, externalId, run, at, steps), target);
            }
        }
    }

    private record Course(
            DemoCase demoCase,
            String name,
            Instant run,
            @Nullable URI at,
            List<DemoStep> steps) {}

    /** In their order, until one is refused, since the next ones build upon it. */
    private void perform(Course course, Target target) {
        var at = course.at();
        if (at == null) {
            throw new DemoRefused(
                    "Nothing became of %s where it has commands for its %s".formatted(course.name(), target));
        }
        int done = target == Target.ESCALATION ? doneBefore(at, course.steps()) : 0;
        for (var number = done; number < course.steps().size(); number++) {
            var step = course.steps().get(number);
            var body = course.demoCase().times(course.run()).fill(step.body());
            var key = "%s-%s-%d".formatted(course.name(), target, number);
            var reply = client.send("POST", URI.create(at + step.command()), step.who(), body, key);
            if (!reply.isDone()) {
                summary.refuse(course.name() + " " + step.command(), reply);
                return;
            }
            summary.perform();
        }
    }

    /** What an escalation was told has no key: its timeline says how far those people came. */
    private int doneBefore(URI escalation, List<DemoStep> steps) {
        var people = steps.stream().map(step -> step.who().name()).collect(Collectors.toSet());
        var entries = client.get(escalation.resolve("timeline?limit=100"), DemoUser.SUPERVISOR)
                .path("items");
        // the oldest tells how it began
        return (int) entries.valueStream()
                .limit(Math.max(0, entries.size() - 1))
                .filter(entry -> people.contains(entry.path("by").asText()))
                .count();
    }

    private @Nullable URI thing(Target target, DemoCase demoCase, String incident) {
        return switch (target) {
            case ESCALATION ->
                below("/escalations/", first(services.escalation().resolve("/escalations?incident=" + incident)));
            case GESTURE -> services.incident().resolve("/incidents/" + incident + "/gesture");
            case FOLLOW_UP ->
                below("/follow-ups/", first(services.followUp().resolve("/follow-ups?customer=" + customer(demoCase))));
            case COMMITMENT ->
                below("/commitments/", first(services.followUp().resolve("/commitments?incident=" + incident)));
            case CARE_ALERT ->
                below(
                        "/care-alerts/",
                        client.await(
                                services.followUp().resolve("/care-alerts?agent=" + agent(demoCase)), DemoUser.CARE));
        };
    }

    private @Nullable JsonNode first(URI list) {
        return client.await(list, DemoUser.SUPERVISOR);
    }

    private @Nullable URI below(String path, @Nullable JsonNode thing) {
        if (thing == null) {
            return null;
        }
        var service = path.equals("/escalations/") ? services.escalation() : services.followUp();
        return service.resolve(path + thing.path("id").asText() + "/");
    }

    private static String customer(DemoCase demoCase) {
        return demoCase.sheet().path("customer").path("id").asText();
    }

    private static String agent(DemoCase demoCase) {
        return demoCase.sheet().path("agent").path("id").asText();
    }
}
