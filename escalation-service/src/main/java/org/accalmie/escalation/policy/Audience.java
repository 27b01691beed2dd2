package org.accalmie.escalation.policy;

/** Who is told. */
public enum Audience {
    /** The team that has the case. */
    TEAM,

    /** Whom the rung names: a team, or who is on call. */
    TARGET,

    /** The teams that watch. */
    WATCHERS
}
