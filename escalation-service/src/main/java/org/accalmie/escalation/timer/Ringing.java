package org.accalmie.escalation.timer;

import java.time.Instant;
import java.util.List;

/** What happens when deadlines fall due. */
public interface Ringing {

    /**
     * Runs in the transaction that claimed them. Whoever handles a deadline replaces the pending ones of its
     * escalation; one that is left alone is offered again.
     *
     * @return how many were handled
     */
    int ring(List<Deadline> due, Instant now);
}
