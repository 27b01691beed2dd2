package org.accalmie.web.access;

import java.util.UUID;

/** Who may be at a thing at all, whatever they have to say about it: a bean of the room that owns the thing. */
@FunctionalInterface
public interface AccessCheck {

    /**
     * Returns where the caller may go on.
     *
     * @throws org.accalmie.web.ProblemException 404 where there is no such thing, 403 where it is not the caller's
     */
    void require(UUID id);
}
