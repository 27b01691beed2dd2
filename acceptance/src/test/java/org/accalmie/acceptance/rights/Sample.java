package org.accalmie.acceptance.rights;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.accalmie.acceptance.Accalmie;
import org.accalmie.acceptance.Service;
import org.accalmie.acceptance.Sheet;

/** An incident of {@code agent}, recorded by {@code tool}, with its escalation to N2 and its call. */
public record Sample(String customer, String incident, String escalation, String followUp) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** @param customer who has no incident yet */
    public static Sample of(Accalmie accalmie, String customer) {
        var sheet = Sheet.technical(customer, customer, "2026-03-04T09:00:00Z");
        var incident = accalmie.api(Service.INCIDENT, "tool")
                .post("/incidents", sheet)
                .expect(201)
                .json()
                .path("id")
                .asText();
        return new Sample(
                customer,
                incident,
                first(accalmie, Service.ESCALATION, "/escalations?incident=" + incident),
                first(accalmie, Service.FOLLOWUP, "/follow-ups?customer=" + customer));
    }

    /** The path with what the sample has; any other thing is one that there is not. */
    public String in(String path) {
        var things = Map.of(
                "/incidents/{id}",
                "/incidents/" + incident,
                "/escalations/{id}",
                "/escalations/" + escalation,
                "/follow-ups/{id}",
                "/follow-ups/" + followUp,
                "/agents/{id}",
                "/agents/agent",
                "/guidance/{kind}",
                "/guidance/profiles",
                "/kpis/{kpi}",
                "/kpis/time-to-calm");
        var known = path;
        for (var thing : things.entrySet()) {
            known = known.replace(thing.getKey(), thing.getValue());
        }
        return missing(known);
    }

    /** The path with things that there are not. */
    public static String missing(String path) {
        return path.replaceAll("\\{[^}]+}", "00000000-0000-7000-8000-000000000000");
    }

    private static String first(Accalmie accalmie, Service service, String list) {
        var api = accalmie.api(service, "supervisor");
        await().atMost(PATIENCE).until(() -> !api.all(list).isEmpty());
        return api.all(list).getFirst().path("id").asText();
    }
}
