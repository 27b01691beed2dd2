package org.accalmie.events.escalation.vocabulary;

/** Why somebody is told of an escalation. */
public enum NotificationReason {
    /** It came to the team. */
    SENT,

    /** Nobody took it up in time. */
    OVERDUE,

    /** It was brought before another team as well. */
    RAISED,

    /** The ladder has come to its end. */
    EXHAUSTED,

    /** The customer was promised an update that did not come. */
    UPDATE_OVERDUE,

    /** The sender of a returned dossier does not complete it. */
    COMPLETION_OVERDUE,

    /** What they were told was overdue is taken care of. */
    TAKEN_UP,

    /** What they were told was overdue is settled. */
    RESOLVED,

    /** What they were told was overdue is called off. */
    CANCELLED;

    /** Whether it says that somebody is late, so that whoever is told hears as well when that is over. */
    public boolean isOverdue() {
        return switch (this) {
            case OVERDUE, RAISED, EXHAUSTED, UPDATE_OVERDUE, COMPLETION_OVERDUE -> true;
            case SENT, TAKEN_UP, RESOLVED, CANCELLED -> false;
        };
    }

    /** Whether it says that what was overdue is so no longer. */
    public boolean isAllClear() {
        return switch (this) {
            case TAKEN_UP, RESOLVED, CANCELLED -> true;
            case SENT, OVERDUE, RAISED, EXHAUSTED, UPDATE_OVERDUE, COMPLETION_OVERDUE -> false;
        };
    }
}
