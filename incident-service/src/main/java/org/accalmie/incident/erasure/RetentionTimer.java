package org.accalmie.incident.erasure;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import org.accalmie.database.Transactions;
import org.accalmie.incident.IncidentConfig;

/** Looks for incidents that are older than personal data is kept; on every replica at once. */
@Singleton
class RetentionTimer {
    private final Erasures erasures;
    private final Transactions transactions;
    private final IncidentConfig config;
    private final InstantSource clock;

    RetentionTimer(Erasures erasures, Transactions transactions, IncidentConfig config, InstantSource clock) {
        this.erasures = erasures;
        this.transactions = transactions;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    void eraseOld() {
        var today = LocalDate.ofInstant(clock.instant(), config.zone());
        transactions.run(() -> erasures.eraseRefusalsBefore(today.minus(config.retention()), config.zone()));
        var more = new AtomicBoolean(true);
        while (more.get()) {
            transactions.run(() -> more.set(erasures.eraseOlderThan(today.minus(config.retention()))));
        }
    }
}
