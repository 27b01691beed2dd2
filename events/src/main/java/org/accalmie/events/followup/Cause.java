package org.accalmie.events.followup;

/** Why a proactive call is planned. */
public enum Cause {
    CHURN_CRITICAL,
    CHURN_HIGH,
    VERY_SERIOUS,
    STILL_VERY_ANGRY,
    CONVERSATION_ENDED,
    UNHELPFUL_ESCALATION,
    BROKEN_COMMITMENT,
    MANUAL
}
