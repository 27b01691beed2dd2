package org.accalmie.events.sheet;

/** Who promised: the agent in person or the team. */
public enum CommitmentOwner {
    AGENT,
    TEAM
}
