package org.accalmie.events.sheet.assessment;

/** The caller profile. */
public enum Profile {
    IMPATIENT,
    DISAPPOINTED_PERFECTIONIST,
    TIRED_OF_REPEATING,
    POWERLESS,
    DEFENSIVE,
    THREATENING_TO_LEAVE,
    ANGRY_ELSEWHERE
}
