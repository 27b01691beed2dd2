package org.accalmie.escalation.routing;

import java.util.List;
import org.accalmie.events.Ranges;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ordered rules: the first with an {@code assign} that matches assigns; those without add watchers. */
@Schema(examples = """
        {"rules": [
          {"name": "legal-threat", "when": "incident.derived.triggers.exists(t, t == 'LEGAL')", "assign": "LEGAL",
           "urgency": "IMMEDIATE", "watchers": ["SUPERVISOR"]},
          {"name": "watch-churn", "when": "incident.churnRisk in ['HIGH', 'CRITICAL']", "watchers": ["SUPERVISOR"]}]}""")
public record RoutingPolicy(int version, List<Rule> rules) {
    public RoutingPolicy {
        new Ranges().given("rules", rules).require();
        rules = List.copyOf(rules);
    }
}
