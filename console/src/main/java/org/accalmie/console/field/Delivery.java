package org.accalmie.console.field;

/** How sending a recap goes. */
public enum Delivery {
    WAITING,
    SENT,
    FAILED
}
