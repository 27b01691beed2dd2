package org.accalmie.browser;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.accalmie.acceptance.Service;

/** Updates of dossiers in turn, so many a second, by people who do not use the console; until it is closed. */
final class Changes implements AutoCloseable {
    private static final int WORKERS = 4;
    private static final String UPDATE =
            "{\"message\": \"Still being looked into\", \"nextUpdateAt\": \"2099-01-01T10:00:00Z\"}";

    private final List<String> ids;
    private final Map<String, NavigableSet<Long>> sentAt = new ConcurrentHashMap<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final ScheduledExecutorService workers = Executors.newScheduledThreadPool(WORKERS);

    private Changes(List<String> ids) {
        this.ids = ids;
    }

    static Changes perSecond(int rate) {
        var ids = Demonstrated.system()
                .accalmie()
                .api(Service.ESCALATION, "supervisor")
                .all("/escalations?state=ACKNOWLEDGED&limit=500")
                .stream()
                .map(each -> each.path("id").asText())
                .toList();
        var changes = new Changes(ids);
        // one task a worker, since one that is slow holds up the next of its own
        var pause = Duration.ofSeconds(WORKERS).dividedBy(rate).toNanos();
        for (var worker = 0; worker < WORKERS; worker++) {
            changes.workers.scheduleAtFixedRate(changes::update, worker * pause / WORKERS, pause, TimeUnit.NANOSECONDS);
        }
        return changes;
    }

    /** When the dossier was last changed before that, by the machine's clock in ms; before the service was asked to. */
    Optional<Long> sentBefore(String id, long at) {
        return Optional.ofNullable(sentAt.get(id)).map(all -> all.floor(at));
    }

    int count() {
        return done.get();
    }

    /** Those under way are done. */
    void stop() {
        workers.shutdown();
    }

    @Override
    public void close() {
        workers.close();
    }

    private void update() {
        var id = ids.get(begun.getAndIncrement() % ids.size());
        sentAt.computeIfAbsent(id, fresh -> new ConcurrentSkipListSet<>()).add(System.currentTimeMillis());
        Incidents.give("supervisor", id, "update", UPDATE);
        done.incrementAndGet();
    }
}
