package org.accalmie.incident.importing;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.accalmie.database.Faults;
import org.accalmie.database.Transactions;
import org.accalmie.incident.intake.BulkIntake;
import org.accalmie.incident.intake.ConcurrentRecordingException;
import org.accalmie.incident.intake.Draft;
import org.accalmie.incident.intake.RecordingResult;
import org.accalmie.incident.intake.SheetComparison;
import org.accalmie.incident.revision.BulkUpserts;

/**
 * Records drafts together, and alone where one of them cannot be recorded, so that it costs no other its place.
 *
 * <p>What passes, an absent database above all, is waited for; a draft is recorded once however often it is tried.
 */
@Singleton
class Recorder {
    private static final Duration FIRST_WAIT = Duration.ofMillis(100);
    /** The server hangs up on a caller who waits for an answer and sends nothing for 15 seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final BulkIntake intake;
    private final BulkUpserts upserts;
    private final SheetComparison comparison;
    private final Transactions transactions;

    Recorder(BulkIntake intake, BulkUpserts upserts, SheetComparison comparison, Transactions transactions) {
        this.intake = intake;
        this.upserts = upserts;
        this.comparison = comparison;
        this.transactions = transactions;
    }

    /**
     * In the order of the drafts.
     *
     * @throws RuntimeException when something that passes did not pass in time; what was not told may be recorded or
     *     not, and can be sent again
     */
    List<Outcome> record(List<Draft> drafts, Mode mode) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        var until = System.nanoTime() + PATIENCE.toNanos();
        try {
            return patiently(drafts, mode, until).stream()
                    .<Outcome>map(Outcome.Done::new)
                    .toList();
        } catch (RuntimeException fault) {
            throwIfPassing(fault);
            return drafts.stream().map(draft -> alone(draft, mode, until)).toList();
        }
    }

    private Outcome alone(Draft draft, Mode mode, long until) {
        try {
            return new Outcome.Done(patiently(List.of(draft), mode, until).getFirst());
        } catch (RuntimeException fault) {
            throwIfPassing(fault);
            return new Outcome.Failed(fault);
        }
    }

    /** Each wait is twice as long as the one before, and none ends after that time. */
    private List<RecordingResult> patiently(List<Draft> drafts, Mode mode, long until) {
        for (var wait = FIRST_WAIT.toNanos(); ; wait *= 2) {
            try {
                return once(drafts, mode);
            } catch (RuntimeException fault) {
                if (System.nanoTime() + wait > until || !isWorthAnotherTry(fault)) {
                    throw fault;
                }
                LockSupport.parkNanos(wait);
            }
        }
    }

    private List<RecordingResult> once(List<Draft> drafts, Mode mode) {
        return transactions.call(() -> switch (mode) {
            case RECORD -> intake.record(drafts, comparison);
            case CORRECT -> upserts.put(drafts);
        });
    }

    private static boolean isWorthAnotherTry(RuntimeException fault) {
        return fault instanceof ConcurrentRecordingException || Faults.isPassing(fault);
    }

    private static void throwIfPassing(RuntimeException fault) {
        if (Faults.isPassing(fault)) {
            throw fault;
        }
    }
}
