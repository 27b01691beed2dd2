package org.accalmie.incident.sample;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

/** Breaks the rule that stores alone know the session. */
public class DomainThatMaps {
    @Nullable
    EntityManager session;
}
