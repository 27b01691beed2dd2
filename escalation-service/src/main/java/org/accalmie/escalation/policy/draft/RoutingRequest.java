package org.accalmie.escalation.policy.draft;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.accalmie.escalation.routing.Fault;
import org.accalmie.escalation.routing.Router;
import org.accalmie.escalation.routing.RoutingPolicy;
import org.accalmie.escalation.routing.Rule;
import org.accalmie.events.escalation.vocabulary.Urgency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Ordered rules as they are sent, so that each fault is found: the first with an {@code assign} that matches assigns;
 * those without add watchers. {@code version} is what was read, and is ignored.
 */
@Schema(requiredProperties = "rules", examples = """
        {"rules": [
          {"name": "legal-threat", "when": "incident.derived.triggers.exists(t, t == 'LEGAL')", "assign": "LEGAL",
           "urgency": "IMMEDIATE", "watchers": ["SUPERVISOR"]},
          {"name": "watch-churn", "when": "incident.churnRisk in ['HIGH', 'CRITICAL']", "watchers": ["SUPERVISOR"]}]}""")
public record RoutingRequest(
        @Nullable Integer version, @Nullable List<@Nullable RoutingRuleRequest> rules) {
    /** What could not be read has a fault already, and another one at the same place is left out. */
    private static final String UNREAD = "";

    /** One rule. */
    public record RoutingRuleRequest(
            @Nullable String name,
            @Nullable String when,
            @Nullable String assign,
            @Nullable Urgency urgency,
            @Nullable List<@Nullable String> watchers) {
        static final RoutingRuleRequest NONE = new RoutingRuleRequest(null, null, null, null, null);

        private Rule rule() {
            var told = Objects.requireNonNullElse(watchers, List.<@Nullable String>of());
            return new Rule(
                    Objects.requireNonNullElse(name, UNREAD),
                    Objects.requireNonNullElse(when, UNREAD),
                    assign,
                    urgency,
                    told.stream()
                            .map(each -> Objects.requireNonNullElse(each, UNREAD))
                            .toList());
        }
    }

    /** What is wrong with the rules by themselves and with the teams they name. */
    public List<Fault> faults(Set<String> teams) {
        return rules == null ? List.of(new Fault("rules", "must be given")) : Router.faults(policy(), teams);
    }

    public RoutingPolicy policy() {
        return new RoutingPolicy(
                0,
                Objects.requireNonNull(rules).stream()
                        .map(each -> Objects.requireNonNullElse(each, RoutingRuleRequest.NONE))
                        .map(RoutingRuleRequest::rule)
                        .toList());
    }
}
