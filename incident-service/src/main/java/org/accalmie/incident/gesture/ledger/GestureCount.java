package org.accalmie.incident.gesture.ledger;

import org.accalmie.events.incident.GestureState;

/** How many gestures there are in a state. */
public record GestureCount(GestureState state, long count) {}
