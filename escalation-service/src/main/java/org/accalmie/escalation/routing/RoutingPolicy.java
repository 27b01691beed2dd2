package org.accalmie.escalation.routing;

import java.util.List;

/** Ordered rules: the first with an {@code assign} that matches assigns; those without add watchers. */
public record RoutingPolicy(int version, List<Rule> rules) {
    public RoutingPolicy {
        rules = List.copyOf(rules);
    }
}
