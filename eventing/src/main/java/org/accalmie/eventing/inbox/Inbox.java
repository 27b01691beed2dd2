package org.accalmie.eventing.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.accalmie.eventing.database.Faults;
import org.accalmie.eventing.database.Transactions;
import org.accalmie.eventing.deadletter.DeadLetterWriter;
import org.accalmie.eventing.incoming.EventReader;
import org.accalmie.eventing.incoming.Handlers;
import org.accalmie.eventing.incoming.Incoming;
import org.accalmie.eventing.incoming.Reading;
import org.accalmie.eventing.incoming.Reasons;
import org.jboss.logging.Logger;

/** Takes batches in: the ids of the events and all their effects in one transaction. */
@Singleton
final class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final InboxStore store;
    private final EventReader reader;
    private final Handlers handlers;
    private final DeadLetterWriter deadLetters;
    private final Transactions transactions;
    private final InstantSource clock;
    private final MeterRegistry registry;

    Inbox(
            InboxStore store,
            EventReader reader,
            Handlers handlers,
            DeadLetterWriter deadLetters,
            Transactions transactions,
            InstantSource clock,
            MeterRegistry registry) {
        this.store = store;
        this.reader = reader;
        this.handlers = handlers;
        this.deadLetters = deadLetters;
        this.transactions = transactions;
        this.clock = clock;
        this.registry = registry;
    }

    /**
     * Returns when every record has had its effect, had it before, or is a dead letter.
     *
     * @throws RuntimeException when the same records must come again later
     */
    void take(List<Incoming> records) {
        var readings = records.stream().map(reader::read).toList();
        try {
            transactions.run(() -> handle(readings));
        } catch (RuntimeException | StackOverflowError e) {
            throwIfPassing(e);
            LOG.debug("One event of a batch fails; each gets its own transaction");
            readings.forEach(this::takeAlone);
        }
        count(records);
    }

    private void count(List<Incoming> records) {
        records.forEach(record -> registry.counter("accalmie.consumer.consumed", "topic", record.topic())
                .increment());
    }

    private void takeAlone(Reading reading) {
        try {
            transactions.run(() -> handle(List.of(reading)));
        } catch (RuntimeException | StackOverflowError e) {
            throwIfPassing(e);
            LOG.errorf("An event is given up: failure=%s", Reasons.withPlace(e));
            transactions.run(() -> giveUp(reading.record(), Reasons.of(e)));
        }
    }

    private void handle(List<Reading> readings) {
        var fresh = insertNew(readings);
        var events = new ArrayList<Reading.Read>();
        for (var reading : readings) {
            switch (reading) {
                case Reading.Read read when fresh.remove(read.event().id()) -> events.add(read);
                case Reading.Unreadable(var record, var reason)
                when isFresh(record, fresh) -> deadLetters.add(record, reason);
                case Reading.Read seen ->
                    LOG.tracef("Seen before: id=%s", seen.event().id());
                case Reading.Unreadable seen -> LOG.trace("Seen before");
                case Reading.Unknown unknown -> LOG.trace("Not of this version");
            }
        }
        handlers.handle(events);
    }

    private Set<UUID> insertNew(List<Reading> readings) {
        var ids = readings.stream()
                .filter(reading -> !(reading instanceof Reading.Unknown))
                .map(reading -> reading.record().eventId())
                .flatMap(Optional::stream)
                .toList();
        return new HashSet<>(store.insertNew(ids, clock.instant()));
    }

    private void giveUp(Incoming record, String reason) {
        var id = record.eventId().stream().toList();
        if (store.insertNew(id, clock.instant()).size() == id.size()) {
            deadLetters.add(record, reason);
        }
    }

    private static boolean isFresh(Incoming record, Set<UUID> fresh) {
        return record.eventId().map(fresh::remove).orElse(true);
    }

    private static void throwIfPassing(Throwable failure) {
        if (failure instanceof RuntimeException passing && Faults.isPassing(failure)) {
            throw passing;
        }
    }
}
