package org.accalmie.incident.connector;

import org.accalmie.web.ProblemException;
import org.jspecify.annotations.Nullable;

/** Makes what a connector makes of what was mapped. */
interface Maker {
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
