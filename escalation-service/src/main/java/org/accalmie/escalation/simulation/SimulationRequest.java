package org.accalmie.escalation.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.accalmie.escalation.policy.draft.RoutingRequest;
import org.accalmie.escalation.routing.Fault;
import org.accalmie.escalation.routing.RoutingPolicy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft, and the days of contact it is tried on, both included. */
@Schema(
        requiredProperties = {"policy", "from", "to"},
        examples = """
        {"policy": {"rules": [
           {"name": "legal-threat", "when": "incident.derived.triggers.exists(t, t == 'LEGAL')", "assign": "LEGAL",
            "urgency": "IMMEDIATE", "watchers": ["SUPERVISOR"]},
           {"name": "watch-churn", "when": "incident.churnRisk in ['HIGH', 'CRITICAL']", "watchers": ["SUPERVISOR"]}]},
         "from": "2026-10-01", "to": "2026-10-31"}""")
record SimulationRequest(
        @Nullable RoutingRequest policy,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    private static final String GIVEN = "must not be null";

    List<Fault> faults(Set<String> teams) {
        var faults = new ArrayList<Fault>();
        if (policy == null) {
            faults.add(new Fault("policy", GIVEN));
        } else {
            policy.faults(teams).stream()
                    .map(fault -> new Fault("policy." + fault.field(), fault.message()))
                    .forEach(faults::add);
        }
        if (from == null) {
            faults.add(new Fault("from", GIVEN));
        }
        if (to == null) {
            faults.add(new Fault("to", GIVEN));
        }
        if (from != null && to != null && to.isBefore(from)) {
            faults.add(new Fault("to", "must not be before from"));
        }
        return List.copyOf(faults);
    }

    RoutingPolicy draft() {
        return Objects.requireNonNull(policy).policy();
    }

    LocalDate first() {
        return Objects.requireNonNull(from);
    }

    LocalDate last() {
        return Objects.requireNonNull(to);
    }
}
