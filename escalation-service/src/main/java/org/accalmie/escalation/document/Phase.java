package org.accalmie.escalation.document;

import org.accalmie.escalation.lifecycle.Escalation;

/** How far a case is, as its customer sees it. */
enum Phase {
    GATHERING,
    HANDED_OVER,
    TAKEN_UP,
    WAITING,
    SETTLED,
    CLOSED;

    static Phase of(Escalation escalation) {
        return switch (escalation.state()) {
            case PREPARING, RETURNED -> GATHERING;
            case SENT -> HANDED_OVER;
            case ACKNOWLEDGED -> escalation.waiting() ? WAITING : TAKEN_UP;
            case RESOLVED -> SETTLED;
            case CANCELLED -> CLOSED;
        };
    }
}
