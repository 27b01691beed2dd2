package org.accalmie.escalation.lifecycle;

import java.util.function.Predicate;

/** Which of several transitions of one trigger it is, or whether there is any. */
public enum Condition {
    ALWAYS("", escalation -> true),
    WAITING("it waits for the customer", Escalation::waiting),
    NOT_WAITING("it does not wait for the customer", escalation -> !escalation.waiting()),
    UNJUDGED("nobody judged it", Escalation::unjudged),
    UNDECIDED("nobody decided", escalation -> escalation.decision() == null),
    READY("nothing is missing", escalation -> true),
    HURRIED("something is missing, and there is no time", escalation -> true),
    LACKING("something is missing", escalation -> true),
    OWN_RUNG("the rung reminds, or is for the team that has the case", escalation -> true),
    RAISING_RUNG("the rung brings it before another team", escalation -> true),
    LAST_RUNG("the ladder ends", escalation -> true);

    private final String words;
    private final Predicate<Escalation> guard;

    Condition(String words, Predicate<Escalation> guard) {
        this.words = words;
        this.guard = guard;
    }

    /** What must hold, in words; empty where nothing must. */
    public String words() {
        return words;
    }

    /** Whether the escalation itself stands in the way; the rest depends on what happens to it. */
    boolean allows(Escalation escalation) {
        return guard.test(escalation);
    }
}
