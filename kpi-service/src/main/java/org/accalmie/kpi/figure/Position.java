package org.accalmie.kpi.figure;

/** The place of a figure in the order of answers: by period, slice and KPI. */
record Position(Group group, String kpi) {
    /** Whether the other one comes later, in this group or in one that follows; none before is asked for. */
    boolean isBefore(Position other) {
        return !other.group.equals(group) || other.kpi.compareTo(kpi) > 0;
    }
}
