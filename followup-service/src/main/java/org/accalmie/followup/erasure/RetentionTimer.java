package org.accalmie.followup.erasure;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.accalmie.database.Transactions;
import org.accalmie.followup.FollowUpConfig;
import org.accalmie.followup.care.RecoveryBreaks;
import org.accalmie.followup.departure.Departures;
import org.accalmie.followup.exposure.Exposures;
import org.accalmie.followup.feed.Calendars;
import org.accalmie.followup.planning.Forgetting;

/**
 * Looks for calls that are older than texts are kept, whatever incidents they name, and if they name none; and for what is
 * known of agents for longer than it may be.
 */
@Singleton
class RetentionTimer {
    private final Forgetting calls;
    private final Departures departures;
    private final Exposures exposures;
    private final RecoveryBreaks breaks;
    private final Calendars calendars;
    private final Transactions transactions;
    private final FollowUpConfig config;
    private final InstantSource clock;

    RetentionTimer(
            Forgetting calls,
            Departures departures,
            Exposures exposures,
            RecoveryBreaks breaks,
            Calendars calendars,
            Transactions transactions,
            FollowUpConfig config,
            InstantSource clock) {
        this.calls = calls;
        this.departures = departures;
        this.exposures = exposures;
        this.breaks = breaks;
        this.calendars = calendars;
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
            exposures.forgetOld();
            breaks.forgetBefore(today.minus(config.careRetention())
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant());
            calendars.tidy();
        });
    }
}
