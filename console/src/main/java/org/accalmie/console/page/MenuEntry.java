package org.accalmie.console.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.accalmie.console.person.Standing;

/** The pages, in the order of the menu, with who sees them. */
public enum MenuEntry {
    WORK("/", "w", Set.of("agent", "supervisor", "n2", "billing", "legal", Standing.MEMBER)),
    SHEET("/sheet", "s", Set.of("agent")),
    BOARD("/board", "b", Set.of("supervisor", "n2", "billing", "legal", Standing.MEMBER)),
    TEAM("/teams", "t", Set.of("supervisor", "n2", "billing", "legal", Standing.MEMBER));

    private final String path;
    private final String key;
    private final Set<String> roles;

    MenuEntry(String path, String key, Set<String> roles) {
        this.path = path;
        this.key = key;
        this.roles = roles;
    }

    public String path() {
        return path;
    }

    /** The letter after {@code g}. */
    public String key() {
        return key;
    }

    public Set<String> roles() {
        return roles;
    }

    static List<MenuEntry> of(Set<String> roles) {
        return Stream.of(values())
                .filter(entry -> entry.roles.stream().anyMatch(roles::contains))
                .toList();
    }
}
