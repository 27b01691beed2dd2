package org.accalmie.web;

import java.util.Set;

/** Who is calling, from the access token. */
public interface Caller {
    /** The user name: {@code preferred_username}, or the subject without one. */
    String name();

    Set<String> roles();

    default boolean has(String role) {
        return roles().contains(role);
    }
}
