package org.accalmie.console.field;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the agent heard, each by what it sets off. */
public enum Signal {
    LEGAL_THREAT(Trigger.LEGAL),
    FORMAL_NOTICE(Trigger.LEGAL),
    EVIDENCE_PRESERVATION(Trigger.LEGAL),
    FRAUD_ALLEGATION(Trigger.LEGAL),
    ACCOUNT_COMPROMISE(Trigger.SECURITY),
    DATA_LEAK(Trigger.SECURITY),
    PHISHING(Trigger.SECURITY),
    DATA_ACCESS_REQUEST(Trigger.SECURITY),
    PUBLICATION_THREAT(Trigger.REPUTATION),
    PUBLIC_POST(Trigger.REPUTATION),
    PRESS_CONTACT(Trigger.REPUTATION),
    INVOICE_DISPUTE(Trigger.BILLING),
    DOUBLE_BILLING(Trigger.BILLING),
    UNAUTHORISED_DEBIT(Trigger.BILLING),
    CONTRACT_ERROR(Trigger.BILLING),
    REFUND_OUTSIDE_POLICY(Trigger.BILLING),
    REPRODUCIBLE_BUG(Trigger.TECHNICAL),
    MULTI_CUSTOMER_OUTAGE(Trigger.TECHNICAL),
    RESTRICTED_ACTION_NEEDED(Trigger.TECHNICAL),
    SUPERVISOR_REQUESTED(Trigger.AUTHORITY),
    SENIOR_CONTACT_REQUESTED(Trigger.AUTHORITY),
    ACTION_PLAN_REQUESTED(Trigger.AUTHORITY),
    RECURRENCE(Trigger.REPETITION),
    MULTIPLE_TICKETS(Trigger.REPETITION),
    EXCEPTION_NEEDED(Trigger.BLOCKAGE),
    POLICY_CONFLICT(Trigger.BLOCKAGE),
    TEAM_ARBITRATION(Trigger.BLOCKAGE),
    CANCELLATION_THREAT(Trigger.CHURN),
    CANCELLATION_REQUESTED(Trigger.CHURN),
    INSULTS(Trigger.ABUSE),
    REPRISAL_THREAT(Trigger.ABUSE),
    OUT_OF_SCOPE_REQUEST(Trigger.OUT_OF_SCOPE);

    /** Where a signal leads. */
    public enum Trigger {
        LEGAL,
        SECURITY,
        REPUTATION,
        BILLING,
        TECHNICAL,
        AUTHORITY,
        REPETITION,
        BLOCKAGE,
        CHURN,
        ABUSE,
        OUT_OF_SCOPE;

        public List<Signal> signals() {
            return Stream.of(Signal.values())
                    .filter(each -> each.trigger == this)
                    .toList();
        }
    }

    private final Trigger trigger;

    Signal(Trigger trigger) {
        this.trigger = trigger;
    }

    public static Optional<Signal> named(String word) {
        return Stream.of(values()).filter(each -> each.name().equals(word)).findFirst();
    }
}
