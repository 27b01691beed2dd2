package org.accalmie.followup.cause;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.accalmie.events.followup.Cause;
import org.accalmie.events.sheet.assessment.ChurnRisk;
import org.accalmie.events.sheet.assessment.Sentiment;

/** What happened makes which calls due, and how many working days later. */
public final class CallPolicy {
    private static final List<Rule> RULES = List.of(
            new Rule(Cause.CHURN_CRITICAL, facts -> facts.churnRisk() == ChurnRisk.CRITICAL),
            new Rule(Cause.CHURN_HIGH, facts -> facts.churnRisk() == ChurnRisk.HIGH),
            new Rule(Cause.VERY_SERIOUS, CallFacts::verySerious),
            new Rule(Cause.STILL_VERY_ANGRY, CallPolicy::leftAngryAtSomeRisk),
            new Rule(Cause.CONVERSATION_ENDED, CallFacts::conversationEnded));

    private CallPolicy() {}

    /** The causes on a sheet; a historical one is never acted upon. */
    public static Set<Cause> causesOf(CallFacts facts) {
        return RULES.stream()
                .filter(rule -> !facts.historical() && rule.applies().test(facts))
                .map(Rule::cause)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** D+n, for each n of a cause. */
    public static List<Integer> daysOf(Cause cause) {
        return switch (cause) {
            case CHURN_CRITICAL -> List.of(1, 3);
            case CHURN_HIGH, CONVERSATION_ENDED, UNHELPFUL_ESCALATION, BROKEN_COMMITMENT -> List.of(1);
            case VERY_SERIOUS, STILL_VERY_ANGRY -> List.of(3);
            case MANUAL -> List.of();
        };
    }

    private static boolean leftAngryAtSomeRisk(CallFacts facts) {
        return facts.churnRisk() == ChurnRisk.MODERATE && facts.sentimentAtEnd() == Sentiment.STILL_VERY_ANGRY;
    }

    private record Rule(Cause cause, Predicate<CallFacts> applies) {}
}
