package org.accalmie.escalation.policy;

import java.util.Locale;

/** The documents that are versioned, each as a whole. */
public enum Kind {
    CALENDARS,
    TEAMS,
    LADDER,
    PREREQUISITES,
    ROUTING;

    String resource() {
        return "/policies/" + name().toLowerCase(Locale.ROOT) + ".json";
    }
}
