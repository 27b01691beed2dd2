package org.accalmie.console.person;

import java.util.Set;

/** What the services take a person for, beside what the token says: roles may be mapped there, and members of teams need none. */
public interface Standing {
    /** Stands for being in a team, whichever. */
    String MEMBER = "member";

    /** Nothing beside those of the token where the services do not say. */
    Set<String> roles(String name, Set<String> ofToken);
}
