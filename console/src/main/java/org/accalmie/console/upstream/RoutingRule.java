package org.accalmie.console.upstream;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules that are shipped, by what they ask; one that somebody changed says something else and is none of them. */
public enum RoutingRule {
    LEGAL_THREAT("'LEGAL' in incident.derived.triggers"),
    SECURITY("'SECURITY' in incident.derived.triggers"),
    REPUTATION("'REPUTATION' in incident.derived.triggers"),
    ABUSE_ENDED("incident.abuse.conversationEnded || 'REPRISAL_THREAT' in incident.signals"),
    OUTAGE("'MULTI_CUSTOMER_OUTAGE' in incident.signals"),
    BILLING_DISPUTE("'BILLING' in incident.derived.triggers"),
    AUTHORITY("'AUTHORITY' in incident.derived.triggers || 'BLOCKAGE' in incident.derived.triggers"),
    LEAVING("(incident.profile == 'THREATENING_TO_LEAVE' || 'CHURN' in incident.derived.triggers)"
            + " && incident.customer.since != ''"
            + " && incident.derived.contactOn > plusMonths(incident.customer.since, 6)"
            + " && !incident.derived.technicalNeed"),
    TECHNICAL_URGENT("incident.derived.technicalNeed && !incident.solvedInContact"
            + " && incident.ticket.priority == 'URGENT' && incident.anger == 'EXTREME'"),
    TECHNICAL("incident.derived.technicalNeed && !incident.solvedInContact"),
    CHURN_RISK("incident.churnRisk in ['HIGH', 'CRITICAL']"),
    WATCH("incident.churnRisk == 'MODERATE' && incident.sentimentAtEnd == 'STILL_VERY_ANGRY'");

    private final String condition;

    RoutingRule(String condition) {
        this.condition = condition;
    }

    static Optional<RoutingRule> asking(@Nullable String condition) {
        return Stream.of(values())
                .filter(rule -> rule.condition.equals(condition))
                .findFirst();
    }
}
