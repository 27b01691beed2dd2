package org.accalmie.escalation.team;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All teams there are. */
public record Teams(int version, List<Team> items) {
    public Teams {
        items = List.copyOf(items);
    }

    public Set<String> names() {
        return items.stream().map(Team::name).collect(Collectors.toUnmodifiableSet());
    }

    public Optional<Team> named(String name) {
        return items.stream().filter(team -> team.name().equals(name)).findFirst();
    }

    /** The teams of a person, by their lists of members and by the person's roles. */
    public Set<String> of(String user, Set<String> roles) {
        return items.stream()
                .filter(team -> team.has(user, roles))
                .map(Team::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
