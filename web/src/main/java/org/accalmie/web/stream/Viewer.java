package org.accalmie.web.stream;

import java.util.Set;

/** Who follows a list, as the token of the stream says. */
public record Viewer(String name, Set<String> roles) {
    public Viewer {
        roles = Set.copyOf(roles);
    }
}
