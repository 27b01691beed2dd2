package org.accalmie.kpi.definition;

/** What became of a target. */
public enum Verdict {
    MET,
    MISSED,
    /** There is nothing to judge: the denominator is zero. */
    NO_DATA,
    /** The figure would speak of too few agents. */
    WITHHELD
}
