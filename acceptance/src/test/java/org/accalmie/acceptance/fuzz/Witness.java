package org.accalmie.acceptance.fuzz;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.accalmie.acceptance.Accalmie;
import org.accalmie.acceptance.Api;
import org.accalmie.acceptance.Service;
import org.accalmie.acceptance.rights.Sample;

/** Looks at what a request is about, before and after. */
final class Witness {
    private final Accalmie accalmie;
    private final Bodies bodies;
    private final Map<String, Api> apis = new HashMap<>();

    Witness(Accalmie accalmie, Bodies bodies) {
        this.accalmie = accalmie;
        this.bodies = bodies;
    }

    /** What the caller could change of it; nothing else happens to it meanwhile. */
    Optional<String> look(FuzzRequest request, Sample sample) {
        var operation = request.operation();
        if (!operation.changes()) {
            return Optional.empty();
        }
        if (bodies.hasOriginal(operation)) {
            return Optional.of(
                    api(operation.service(), "admin").get(operation.path()).text());
        }
        if (operation.path().startsWith("/incidents/{id}")) {
            return api(Service.INCIDENT, "supervisor")
                    .get("/incidents/" + sample.incident())
                    .headers()
                    .firstValue("ETag");
        }
        return operation.path().startsWith("/escalations/{id}")
                ? Optional.of("entries: " + entries(sample, request.user()))
                : Optional.empty();
    }

    private long entries(Sample sample, String user) {
        return api(Service.ESCALATION, "supervisor")
                .all("/escalations/" + sample.escalation() + "/timeline?limit=500")
                .stream()
                .filter(it -> it.path("by").asText().equals(user))
                .count();
    }

    private Api api(Service service, String role) {
        return apis.computeIfAbsent(service.database() + role, any -> accalmie.api(service, role));
    }
}
