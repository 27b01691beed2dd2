package org.accalmie.escalation.policy;

import java.util.Locale;
import org.accalmie.escalation.ladder.Ladder;
import org.accalmie.escalation.routing.RoutingPolicy;

/** The documents that are versioned, each as a whole. */
enum Kind {
    CALENDARS(Calendars.class),
    TEAMS(Teams.class),
    LADDER(Ladder.class),
    PREREQUISITES(Prerequisites.class),
    ROUTING(RoutingPolicy.class);

    private final Class<?> type;

    Kind(Class<?> type) {
        this.type = type;
    }

    Class<?> type() {
        return type;
    }

    String resource() {
        return "/policies/" + name().toLowerCase(Locale.ROOT) + ".json";
    }
}
