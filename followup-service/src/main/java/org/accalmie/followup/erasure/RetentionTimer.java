package org.accalmie.followup.erasure;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.accalmie.eventing.database.Transactions;
import org.accalmie.followup.FollowUpConfig;
import org.accalmie.followup.departure.Departures;
import org.accalmie.followup.planning.Forgetting;

/** Looks for calls that are older than texts are kept, whatever incidents they name, and if they name none. */
@Singleton
class RetentionTimer {
    private final Forgetting calls;
    private final Departures departures;
    private final Transactions transactions;
    private final FollowUpConfig config;
    private final InstantSource clock;

    RetentionTimer(
            Forgetting calls,
            Departures departures,
            Transactions transactions,
            FollowUpConfig config,
            InstantSource clock) {
        this.calls = calls;
        this.departures = departures;
        this.transactions = transactions;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void eraseOld() {
        var today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        var first = today.minus(config.retention());
        transactions.run(() -> {
            calls.forgetBefore(first);
            departures.forgetBefore(first);
        });
    }
}
