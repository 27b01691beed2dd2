package org.accalmie.escalation.timer;

import java.time.Instant;
import java.util.List;

/** What happens when deadlines fall due. */
public interface Ringing {

    /**
     * Runs in the transaction that claimed them. Whoever handles a deadline replaces the pending ones of its
     * escalation; one that is left alone is offered again.
     */
    Rung ring(List<Deadline> due, Instant now);

    /**
     * What became of those that were due; the others were left alone.
     *
     * @param handled how many rang
     * @param faulty those that could not ring
     */
    record Rung(int handled, List<Deadline> faulty) {}
}
