package org.accalmie.incident.guidance.content;

/** What a line of a script is. */
public enum Cue {
    SAY,
    ASK,
    DO
}
