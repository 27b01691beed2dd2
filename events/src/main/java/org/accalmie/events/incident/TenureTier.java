package org.accalmie.events.incident;

/** How long a customer has been one, in the three tiers of the gesture policy. */
public enum TenureTier {
    SMALL,
    MEDIUM,
    LARGE
}
