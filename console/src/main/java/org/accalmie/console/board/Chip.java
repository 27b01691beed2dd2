package org.accalmie.console.board;

import java.time.Instant;
import java.util.function.Predicate;
import org.accalmie.console.upstream.Escalation;

/** The conditions that are asked for most. */
public enum Chip {
    OVERDUE(BoardQuery.OVERDUE, "true"),
    TO_TAKE_UP(BoardQuery.STATE, "SENT"),
    RETURNED(BoardQuery.STATE, "RETURNED"),
    WAITING(BoardQuery.WAITING, "true"),
    BOUNCING(BoardQuery.BOUNCING, "true"),
    IMMEDIATE(BoardQuery.URGENCY, "IMMEDIATE"),
    LEGAL(BoardQuery.LEGAL, "true"),
    MINE(BoardQuery.OWNER, "me"),
    WATCHED(BoardQuery.WATCHING, "me"),
    CLOSED(BoardQuery.STATE, "RESOLVED,CANCELLED"),
    TEAM(BoardQuery.TEAM, "");

    private final String condition;
    private final String value;

    Chip(String condition, String value) {
        this.condition = condition;
        this.value = value;
    }

    String condition() {
        return condition;
    }

    String value() {
        return value;
    }

    /** Whether a row that is shown is one of them; what only the service can tell has no count. */
    Predicate<Escalation> counts(Instant now, String reader) {
        return switch (this) {
            case OVERDUE ->
                each -> {
                    var due = Due.of(each);
                    return due.at() != null && !due.standsStill() && due.at().isBefore(now);
                };
            case TO_TAKE_UP -> each -> each.state() == Escalation.State.SENT;
            case RETURNED -> each -> each.state() == Escalation.State.RETURNED;
            case WAITING -> Escalation::waiting;
            case BOUNCING -> Escalation::bouncing;
            case IMMEDIATE -> each -> each.urgency() == Escalation.Urgency.IMMEDIATE;
            case LEGAL -> Escalation::legal;
            case MINE -> each -> reader.equals(each.owner());
            case WATCHED, CLOSED, TEAM -> each -> false;
        };
    }
}
