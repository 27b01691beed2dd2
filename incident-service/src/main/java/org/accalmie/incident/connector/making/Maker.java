package org.accalmie.incident.connector.making;

import org.accalmie.incident.connector.mapping.Connector;
import org.accalmie.incident.connector.mapping.Mapped;
import org.accalmie.web.ProblemException;
import org.jspecify.annotations.Nullable;

/** Makes what a connector makes of what was mapped. */
public interface Maker {
    /** @throws ProblemException with everything that is wrong with it */
    void check(Connector connector, Mapped.Sheet made);

    /**
     * In transactions of its own.
     *
     * @throws ProblemException where it cannot be
     */
    Receipt make(Connector connector, Mapped.Sheet made);

    /** Whose it is, as far as it says so. */
    @Nullable
    String customerOf(Mapped.Sheet made);
}
