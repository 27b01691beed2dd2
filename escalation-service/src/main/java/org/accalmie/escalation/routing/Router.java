package org.accalmie.escalation.routing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.accalmie.events.escalation.vocabulary.Routing;
import org.accalmie.events.escalation.vocabulary.Urgency;
import org.accalmie.events.incident.IncidentRecorded;
import org.jspecify.annotations.Nullable;

/** A routing policy, compiled once. */
public final class Router {
    private final int version;
    private final List<CompiledRule> rules;

    private Router(int version, List<CompiledRule> rules) {
        this.version = version;
        this.rules = rules;
    }

    /** Compiles a policy that {@link #faults} found nothing in. */
    public static Router of(RoutingPolicy policy) {
        var rules = new ArrayList<CompiledRule>();
        for (var rule : policy.rules()) {
            try {
                rules.add(new CompiledRule(rule, Condition.of(rule.when())));
            } catch (FaultyCondition e) {
                throw new IllegalArgumentException("Rule " + rule.name(), e);
            }
        }
        return new Router(policy.version(), List.copyOf(rules));
    }

    /** What is wrong with a policy, given the teams there are. */
    public static List<Fault> faults(RoutingPolicy policy, Set<String> teams) {
        return new PolicyCheck(teams).faults(policy);
    }

    /** Where the incident goes; nowhere when no rule assigns, or when it is a historical one. */
    public Optional<Assignment> route(IncidentRecorded incident) {
        if (incident.historical()) {
            return Optional.empty();
        }
        var watchers = new LinkedHashSet<String>();
        var assigning = firstAssigning(Facts.of(incident), watchers);
        return Optional.ofNullable(assigning).map(rule -> assignment(rule, watchers));
    }

    /** Who watches a case that a person assigned: what the rules without {@code assign} say. */
    public List<String> watchers(IncidentRecorded incident, String team) {
        var facts = Facts.of(incident);
        return rules.stream()
                .filter(candidate -> candidate.rule().assign() == null
                        && candidate.condition().holds(facts))
                .flatMap(candidate -> candidate.rule().watchers().stream())
                .filter(watcher -> !watcher.equals(team))
                .distinct()
                .toList();
    }

    /** The rules that have no answer for an incident: they index beyond a list's end, say, or cost too much. */
    public List<String> unanswered(IncidentRecorded incident) {
        var facts = Facts.of(incident);
        return rules.stream()
                .filter(candidate -> candidate.condition().of(facts) == Condition.Answer.NONE)
                .map(candidate -> candidate.rule().name())
                .toList();
    }

    private @Nullable Rule firstAssigning(Map<String, Object> facts, Set<String> watchers) {
        Rule assigning = null;
        for (var candidate : rules) {
            var rule = candidate.rule();
            if ((rule.assign() == null || assigning == null)
                    && candidate.condition().holds(facts)) {
                assigning = rule.assign() == null ? assigning : rule;
                watchers.addAll(rule.watchers());
            }
        }
        return assigning;
    }

    private Assignment assignment(Rule rule, Set<String> watchers) {
        var team = Objects.requireNonNull(rule.assign());
        watchers.remove(team);
        var urgency = Objects.requireNonNullElse(rule.urgency(), Urgency.H24);
        return new Assignment(team, urgency, List.copyOf(watchers), new Routing(rule.name(), rule.when(), version));
    }

    private record CompiledRule(Rule rule, Condition condition) {}
}
