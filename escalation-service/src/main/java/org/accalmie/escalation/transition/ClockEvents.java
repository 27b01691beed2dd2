package org.accalmie.escalation.transition;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.accalmie.escalation.lifecycle.Escalation;
import org.accalmie.events.escalation.AcknowledgementOverdue;
import org.accalmie.events.escalation.CompletionOverdue;
import org.accalmie.events.escalation.EscalationRaised;
import org.accalmie.events.escalation.LadderExhausted;
import org.accalmie.events.escalation.UpdateOverdue;

/**
 * What is told of a clock that rings, from the escalation as it is then.
 *
 * @param late whether it rang late, for the system was down
 */
record ClockEvents(Escalation of, boolean late) {
    AcknowledgementOverdue acknowledgementOverdue(String target) {
        return new AcknowledgementOverdue(
                of.head(),
                requireNonNull(of.takeUp().sentAt()),
                requireNonNull(of.takeUp().acknowledgeBy()),
                of.takeUp().rung(),
                late,
                of.version(),
                target);
    }

    EscalationRaised raised(String target) {
        return new EscalationRaised(
                of.head(),
                target,
                requireNonNull(of.takeUp().sentAt()),
                requireNonNull(of.takeUp().acknowledgeBy()),
                of.takeUp().rung(),
                late,
                of.version());
    }

    LadderExhausted ladderExhausted(String target) {
        return new LadderExhausted(
                of.head(),
                target,
                requireNonNull(of.takeUp().sentAt()),
                requireNonNull(of.takeUp().acknowledgeBy()),
                of.takeUp().rung(),
                late,
                of.version());
    }

    UpdateOverdue updateOverdue(Instant promised, int missed) {
        return new UpdateOverdue(of.head(), of.owner(), promised, late, of.version(), missed);
    }

    CompletionOverdue completionOverdue() {
        return new CompletionOverdue(
                of.head(),
                of.owner(),
                of.preparation().missing(),
                of.preparation().reminders(),
                late,
                of.version());
    }
}
