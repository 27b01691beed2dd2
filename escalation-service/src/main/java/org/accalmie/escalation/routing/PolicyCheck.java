package org.accalmie.escalation.routing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.accalmie.events.Limits;
import org.accalmie.expression.Budget;
import org.accalmie.web.validation.Blanks;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with a routing policy before it is saved. */
final class PolicyCheck {
    private static final int MAX_RULES = 200;

    private final Set<String> teams;
    private final List<Fault> faults = new ArrayList<>();
    private long cost;

    PolicyCheck(Set<String> teams) {
        this.teams = teams;
    }

    List<Fault> faults(RoutingPolicy policy) {
        if (policy.rules().size() > MAX_RULES) {
            return List.of(new Fault("rules", "must hold at most %d rules".formatted(MAX_RULES)));
        }
        if (policy.rules().isEmpty()) {
            return List.of(new Fault("rules", "must hold a rule: without one nothing is ever escalated"));
        }
        var names = new HashSet<String>();
        for (var i = 0; i < policy.rules().size(); i++) {
            check(policy.rules().get(i), "rules[" + i + "]", names);
        }
        if (cost > Budget.STEPS) {
            faults.add(new Fault(
                    "rules",
                    "cost too much together: more than %,d steps with a large incident".formatted(Budget.STEPS)));
        }
        return List.copyOf(faults);
    }

    private void check(Rule rule, String at, Set<String> names) {
        if (Blanks.isBlank(rule.name()) || !names.add(rule.name())) {
            faults.add(new Fault(at + ".name", "must be given, and only once"));
        }
        if (rule.name().codePointCount(0, rule.name().length()) > Limits.NAME) {
            faults.add(new Fault(at + ".name", "must have at most %d characters".formatted(Limits.NAME)));
        }
        checkCondition(rule.when(), at + ".when");
        checkTeam(rule.assign(), at + ".assign");
        if ((rule.assign() == null) != (rule.urgency() == null)) {
            faults.add(new Fault(at + ".urgency", "must be given where a team is assigned, and only there"));
        }
        for (var i = 0; i < rule.watchers().size(); i++) {
            checkTeam(rule.watchers().get(i), at + ".watchers[" + i + "]");
        }
    }

    private void checkCondition(String condition, String field) {
        try {
            cost += Condition.check(condition);
        } catch (FaultyCondition e) {
            faults.add(new Fault(field, String.valueOf(e.getMessage())));
        }
    }

    private void checkTeam(@Nullable String team, String field) {
        if (team != null && !teams.contains(team)) {
            faults.add(new Fault(field, "must be one of the teams"));
        }
    }
}
