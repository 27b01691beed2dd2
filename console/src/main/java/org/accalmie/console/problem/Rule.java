package org.accalmie.console.problem;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules by which the services refuse, as {@code docs/api/} lists them; each has a sentence in both languages. */
public enum Rule {
    IDEMPOTENCY_KEY_IN_USE,
    ONE_INCIDENT_PER_EXTERNAL_ID,
    ONE_GESTURE_PER_INCIDENT,
    GESTURE_IS_DECIDED_ONCE,
    ONLY_APPROVED_GESTURES_ARE_APPLIED,
    RECAP_NEEDS_AN_ADDRESS,
    RECAP_UNLESS_HISTORICAL,
    TWENTY_DRAFTS_A_PERSON,
    LEGAL_HOLD,
    CHANGE_UNLESS_ERASED,
    REPLAY_FAILED,
    ACKNOWLEDGE_WHEN_SENT,
    UPDATE_WHEN_ACKNOWLEDGED,
    TRANSFER_WHEN_SENT_OR_ACKNOWLEDGED,
    TRANSFER_TO_ANOTHER_TEAM,
    RETURN_WHEN_SENT_OR_ACKNOWLEDGED,
    COMPLETE_WHEN_PREPARING_OR_RETURNED,
    EXACT_WORDS_ARE_FROZEN_IN_LEGAL_MODE,
    WAIT_WHEN_ACKNOWLEDGED_AND_NOT_WAITING,
    RESUME_WHEN_WAITING,
    RESOLVE_WHEN_ACKNOWLEDGED,
    JUDGE_ONCE_RESOLVED,
    CANCEL_UNLESS_RESOLVED,
    DECIDE_ONCE_WHILE_SENT_OR_ACKNOWLEDGED,
    CHANGE_WHILE_PLANNED,
    CALLED_BY_SOMEBODY_ELSE,
    CLOSE_WHILE_OPEN,
    ACKNOWLEDGE_WHILE_OPEN,
    CLOSE_ONCE_ACKNOWLEDGED,
    MEET_A_CONDITION_WHILE_OPEN,
    PLAN_BY_HAND_ONCE_A_DAY,
    ESCALATE_ONCE_TO_A_TEAM,
    ESCALATE_UNLESS_HISTORICAL,
    ESCALATE_UNLESS_ERASED;

    public static Optional<Rule> named(@Nullable String name) {
        return Stream.of(values()).filter(rule -> rule.word().equals(name)).findFirst();
    }

    /** As the services write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
