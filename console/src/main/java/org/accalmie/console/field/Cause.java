package org.accalmie.console.field;

import java.util.Optional;
import java.util.stream.Stream;

/** Why somebody calls back, in the words of the service. */
public enum Cause {
    CHURN_CRITICAL,
    CHURN_HIGH,
    VERY_SERIOUS,
    STILL_VERY_ANGRY,
    CONVERSATION_ENDED,
    UNHELPFUL_ESCALATION,
    BROKEN_COMMITMENT,
    MANUAL;

    public static Optional<Cause> named(String word) {
        return Stream.of(values()).filter(each -> each.name().equals(word)).findFirst();
    }
}
