package org.accalmie.events.policy;

import org.accalmie.events.Ranges;

/**
 * A team as it is from now on, without its members.
 *
 * @param team its name
 * @param calendar the name of the calendar its working time is counted on, in {@code zone}
 * @param version of all teams, which are decided as a whole
 */
public record TeamChanged(String team, String calendar, String zone, boolean removed, int version)
        implements PolicyEvent {
    public TeamChanged {
        new Ranges().zone("zone", zone).atLeast(0, "version", version).require();
    }

    @Override
    public String key() {
        return "team/" + team;
    }
}
