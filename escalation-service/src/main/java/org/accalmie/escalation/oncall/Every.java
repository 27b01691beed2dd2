package org.accalmie.escalation.oncall;

/** How long a turn lasts. */
public enum Every {
    DAY(1),
    WEEK(7);

    private final int days;

    Every(int days) {
        this.days = days;
    }

    int days() {
        return days;
    }
}
