package org.accalmie.escalation.routing;

import java.util.List;

/** Ordered rules: the first with an {@code assign} that matches assigns; those without add watchers. */
public record RoutingPolicy(int version, List<Rule> rules) {
    public RoutingPolicy {
        if (rules == null) {
            throw new IllegalArgumentException("rules must be given");
        }
        rules = List.copyOf(rules);
    }
}
