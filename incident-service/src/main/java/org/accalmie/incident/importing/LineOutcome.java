package org.accalmie.incident.importing;

/** What became of a line that was taken. */
public enum LineOutcome {
    RECORDED,
    REVISED,
    UNCHANGED
}
