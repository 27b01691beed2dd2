package org.accalmie.escalation.timer;

import java.time.Instant;
import java.util.List;

/** What happens when deadlines fall due. */
public interface DeadlineListener {

    /**
     * Runs in the transaction that holds their escalations. Whoever handles a deadline replaces the pending ones of
     * its escalation; one that is moot by now is to be left alone.
     */
    FiringResult ring(List<Deadline> due, Instant now);

    /**
     * What became of those that were due; the others are moot.
     *
     * @param handled how many rang
     * @param faulty those that could not ring
     */
    record FiringResult(int handled, List<Deadline> faulty) {}
}
