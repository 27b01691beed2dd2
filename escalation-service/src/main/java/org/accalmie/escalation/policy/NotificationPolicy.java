package org.accalmie.escalation.policy;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.accalmie.events.Ranges;
import org.accalmie.events.escalation.vocabulary.NotificationReason;
import org.accalmie.events.escalation.vocabulary.Urgency;
import org.jspecify.annotations.Nullable;

/** Who is told of what: all rules that match add their audience, and nobody is told twice. */
public record NotificationPolicy(int version, List<NotificationRule> rules) {
    public static final int MOST_RULES = 200;

    public NotificationPolicy {
        new Ranges()
                .given("rules", rules)
                .atMost(MOST_RULES, "rules", rules)
                .when(rules != null && rules.stream().anyMatch(Objects::isNull), "rules", "must hold rules only")
                .require();
        rules = List.copyOf(rules);
    }

    /** Whom that concerns. */
    public Set<Audience> audience(NotificationReason reason, Urgency urgency, @Nullable Integer rung) {
        var audience = EnumSet.noneOf(Audience.class);
        rules.stream()
                .filter(rule -> rule.matches(reason, urgency, rung))
                .forEach(rule -> audience.addAll(rule.tell()));
        return audience;
    }

    /**
     * One rule.
     *
     * @param reasons why somebody may be told; those who were told that something is overdue hear the end of it anyway
     * @param urgencies of which cases; of all where none is named
     * @param rungs of which steps of the ladder; of all where none is named
     */
    public record NotificationRule(
            List<NotificationReason> reasons, List<Urgency> urgencies, List<Integer> rungs, List<Audience> tell) {
        public NotificationRule {
            urgencies = Objects.requireNonNullElse(urgencies, List.of());
            rungs = Objects.requireNonNullElse(rungs, List.of());
            new Ranges()
                    .given("reasons", reasons)
                    .given("tell", tell)
                    .when(reasons != null && reasons.isEmpty(), "reasons", "must name one at least")
                    .when(
                            reasons != null && reasons.stream().anyMatch(it -> it == null || it.isAllClear()),
                            "reasons",
                            "must be of those that begin something: who was told of it hears the end anyway")
                    .when(tell != null && tell.isEmpty(), "tell", "must name one at least")
                    .when(tell != null && tell.stream().anyMatch(Objects::isNull), "tell", "must name audiences only")
                    .when(urgencies.stream().anyMatch(Objects::isNull), "urgencies", "must name urgencies only")
                    .when(rungs.stream().anyMatch(it -> it == null || it < 1), "rungs", "must be counted from 1")
                    .require();
            reasons = List.copyOf(reasons);
            tell = List.copyOf(tell);
            urgencies = List.copyOf(urgencies);
            rungs = List.copyOf(rungs);
        }

        boolean matches(NotificationReason reason, Urgency urgency, @Nullable Integer rung) {
            return reasons.contains(reason)
                    && (urgencies.isEmpty() || urgencies.contains(urgency))
                    && (rungs.isEmpty() || (rung != null && rungs.contains(rung)));
        }
    }
}
