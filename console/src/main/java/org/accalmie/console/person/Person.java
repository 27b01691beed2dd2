package org.accalmie.console.person;

import java.time.ZoneId;
import java.util.Set;

/** Who is signed in, and how they want to read. */
public record Person(String name, Set<String> roles, Language language, ZoneId zone, Preferences preferences) {
    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean hasAny(Set<String> wanted) {
        return roles.stream().anyMatch(wanted::contains);
    }
}
