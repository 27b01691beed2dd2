package org.accalmie.escalation.transition;

import java.time.Duration;
import org.accalmie.escalation.Incidents;
import org.accalmie.escalation.lifecycle.Command;
import org.accalmie.escalation.lifecycle.Escalation;
import org.accalmie.events.escalation.vocabulary.EscalationState;

/** Escalations for tests elsewhere, opened on Tuesday 24 November 2026 at 10:00 in Paris. */
public record Lives(Escalation escalation) {
    public static Lives of(Incidents incident, EscalationState state) {
        var life = new Life(incident);
        switch (state) {
            case PREPARING, SENT -> {}
            case RETURNED -> life.perform(Life.giveBack(), Life.SUPERVISOR);
            case CANCELLED -> life.perform(new Command.Cancel("Misunderstanding"), Life.SENDER);
            case ACKNOWLEDGED, RESOLVED ->
                life.perform(Life.acknowledge(life.now.plus(Duration.ofHours(6))), Life.SUPERVISOR);
        }
        if (state == EscalationState.RESOLVED) {
            life.perform(Life.resolve(), Life.SUPERVISOR);
        }
        return new Lives(life.escalation);
    }
}
