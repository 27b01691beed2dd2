package org.accalmie.escalation.routing;

import java.util.List;
import org.accalmie.events.Ranges;

/** Ordered rules: the first with an {@code assign} that matches assigns; those without add watchers. */
public record RoutingPolicy(int version, List<Rule> rules) {
    public RoutingPolicy {
        new Ranges().given("rules", rules).require();
        rules = List.copyOf(rules);
    }
}
