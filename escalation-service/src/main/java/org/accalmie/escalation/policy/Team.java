package org.accalmie.escalation.policy;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.accalmie.events.Ranges;

/**
 * Those who can decide.
 *
 * @param calendar the name of the calendar its working time is counted on, in {@code zone}
 * @param members user names; holders of the team's lower-case name as role are members as well
 */
public record Team(String name, String calendar, ZoneId zone, List<String> members) {
    /** The team above all others. */
    public static final String SUPERVISOR = "SUPERVISOR";

    public static final String LEGAL = "LEGAL";

    public Team {
        new Ranges()
                .given("name", name)
                .given("calendar", calendar)
                .given("zone", zone)
                .require();
        members = List.copyOf(Objects.requireNonNullElse(members, List.of()));
    }

    /** The same team as those know it who need not know its people. */
    Team withoutMembers() {
        return new Team(name, calendar, zone, List.of());
    }

    boolean has(String user, Set<String> roles) {
        return members.contains(user) || roles.contains(name.toLowerCase(Locale.ROOT));
    }
}
