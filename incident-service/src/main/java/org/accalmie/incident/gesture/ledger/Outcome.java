package org.accalmie.incident.gesture.ledger;

import org.accalmie.events.incident.GestureState;

/** What a command on a gesture led to. */
public sealed interface Outcome {
    record Done(LedgerEntry entry) implements Outcome {}

    /** The gesture is the reviewer's own. */
    record Own() implements Outcome {}

    /** The command is not legal in this state; {@code rule} says why. */
    record Refused(GestureState state, String rule, String detail) implements Outcome {}
}
