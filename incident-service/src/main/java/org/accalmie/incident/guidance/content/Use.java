package org.accalmie.incident.guidance.content;

/** What to do with a phrase. */
public enum Use {
    SAY,
    AVOID
}
