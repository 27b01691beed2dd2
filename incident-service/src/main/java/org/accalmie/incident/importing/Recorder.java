package org.accalmie.incident.importing;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.accalmie.eventing.database.Faults;
import org.accalmie.eventing.database.Transactions;
import org.accalmie.incident.intake.BulkIntake;
import org.accalmie.incident.intake.Draft;
import org.accalmie.incident.intake.Overtaken;
import org.accalmie.incident.intake.Taken;

/**
 * Records drafts together, and alone where one of them cannot be recorded, so that it costs no other its place.
 *
 * <p>What passes, an absent database above all, is waited for; a draft is recorded once however often it is tried.
 */
@Singleton
class Recorder {
    private static final Duration FIRST_WAIT = Duration.ofMillis(100);
    /** Each wait twice as long as the one before: half a minute in all. */
    private static final int MOST_TRIES = 9;

    private final BulkIntake intake;
    private final Transactions transactions;

    Recorder(BulkIntake intake, Transactions transactions) {
        this.intake = intake;
        this.transactions = transactions;
    }

    /**
     * In the order of the drafts.
     *
     * @throws RuntimeException when something that passes did not pass in time; what was not told may be recorded or
     *     not, and can be sent again
     */
    List<Outcome> record(List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        try {
            return patiently(drafts).stream().<Outcome>map(Outcome.Done::new).toList();
        } catch (RuntimeException fault) {
            throwIfPassing(fault);
            return drafts.stream().map(this::alone).toList();
        }
    }

    private Outcome alone(Draft draft) {
        try {
            return new Outcome.Done(patiently(List.of(draft)).getFirst());
        } catch (RuntimeException fault) {
            throwIfPassing(fault);
            return new Outcome.Failed(fault);
        }
    }

    private List<Taken> patiently(List<Draft> drafts) {
        var wait = FIRST_WAIT;
        for (var tries = 1; ; tries++) {
            try {
                return once(drafts);
            } catch (RuntimeException fault) {
                if (tries == MOST_TRIES || !isWorthAnotherTry(fault)) {
                    throw fault;
                }
                LockSupport.parkNanos(wait.toNanos());
                wait = wait.multipliedBy(2);
            }
        }
    }

    private List<Taken> once(List<Draft> drafts) {
        var taken = new ArrayList<Taken>();
        transactions.run(() -> taken.addAll(intake.record(drafts)));
        return taken;
    }

    private static boolean isWorthAnotherTry(RuntimeException fault) {
        return fault instanceof Overtaken || Faults.isPassing(fault);
    }

    private static void throwIfPassing(RuntimeException fault) {
        if (Faults.isPassing(fault)) {
            throw fault;
        }
    }
}
