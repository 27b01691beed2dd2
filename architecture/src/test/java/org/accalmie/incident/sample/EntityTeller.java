package org.accalmie.incident.sample;

/** Breaks the rule that entities stay in their store, though it is at home in the package. */
public class EntityTeller {
    OpenEntity told = new OpenEntity();
}
