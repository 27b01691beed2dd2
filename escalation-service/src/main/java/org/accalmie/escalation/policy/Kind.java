package org.accalmie.escalation.policy;

import java.util.Locale;

/** The documents that are versioned, each as a whole. */
public enum Kind {
    CALENDARS,
    TEAMS,
    LADDER,
    NOTIFICATION,
    PREREQUISITES,
    ROTAS,
    ROUTING;

    String resource() {
        return "/policies/" + name().toLowerCase(Locale.ROOT) + ".json";
    }
}
