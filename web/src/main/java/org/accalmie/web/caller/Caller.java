package org.accalmie.web.caller;

import java.util.Set;

/** Who is calling, from the access token. */
public interface Caller {
    /** The user name: the claim that configuration names, {@code preferred_username} by default. */
    String name();

    Set<String> roles();

    default boolean has(String role) {
        return roles().contains(role);
    }
}
