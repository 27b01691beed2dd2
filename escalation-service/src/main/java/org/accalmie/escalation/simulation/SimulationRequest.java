package org.accalmie.escalation.simulation;

import static org.accalmie.web.Checked.Fault.when;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.accalmie.escalation.routing.RoutingPolicy;
import org.accalmie.web.Checked;
import org.accalmie.web.Consistent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft, and the days of contact it is tried on, both included. */
@Consistent
@Schema(examples = """
        {"policy": {"rules": [
           {"name": "legal-threat", "when": "incident.derived.triggers.exists(t, t == 'LEGAL')", "assign": "LEGAL",
            "urgency": "IMMEDIATE", "watchers": ["SUPERVISOR"]},
           {"name": "watch-churn", "when": "incident.churnRisk in ['HIGH', 'CRITICAL']", "watchers": ["SUPERVISOR"]}]},
         "from": "2026-10-01", "to": "2026-10-31"}""")
record SimulationRequest(
        @NotNull RoutingPolicy policy,
        @NotNull LocalDate from,
        @NotNull LocalDate to) implements Checked {
    @Override
    public List<Fault> faults() {
        return when(from != null && to != null && to.isBefore(from), "to", "must not be before from")
                .toList();
    }
}
