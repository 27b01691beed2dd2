package org.accalmie.escalation.policy;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

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
        if (name == null) {
            throw new IllegalArgumentException("name must be given");
        }
        if (calendar == null) {
            throw new IllegalArgumentException("calendar must be given");
        }
        if (zone == null) {
            throw new IllegalArgumentException("zone must be given");
        }
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
