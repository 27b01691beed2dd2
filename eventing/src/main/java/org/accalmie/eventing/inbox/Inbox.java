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
import org.accalmie.database.Faults;
import org.accalmie.database.Transactions;
import org.accalmie.eventing.deadletter.DeadLetterWriter;
import org.accalmie.eventing.incoming.EventDispatcher;
import org.accalmie.eventing.incoming.EventReader;
import org.accalmie.eventing.incoming.Incoming;
import org.accalmie.eventing.incoming.ParsedRecord;
import org.accalmie.eventing.incoming.Reasons;
import org.jboss.logging.Logger;

/** Takes batches in: the ids of the events and all their effects in one transaction. */
@Singleton
final class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final InboxStore store;
    private final EventReader reader;
    private final EventDispatcher eventDispatcher;
    private final DeadLetterWriter deadLetters;
    private final Transactions transactions;
    private final InstantSource clock;
    private final MeterRegistry registry;

    Inbox(
            InboxStore store,
            EventReader reader,
            EventDispatcher eventDispatcher,
            DeadLetterWriter deadLetters,
            Transactions transactions,
            InstantSource clock,
            MeterRegistry registry) {
        this.store = store;
        this.reader = reader;
        this.eventDispatcher = eventDispatcher;
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

    private void takeAlone(ParsedRecord parsedRecord) {
        try {
            transactions.run(() -> handle(List.of(parsedRecord)));
        } catch (RuntimeException | StackOverflowError e) {
            throwIfPassing(e);
            LOG.errorf("An event is given up: failure=%s", Reasons.withPlace(e));
            transactions.run(() -> giveUp(parsedRecord.record(), Reasons.of(e)));
        }
    }

    private void handle(List<ParsedRecord> readings) {
        var fresh = insertNew(readings);
        var events = new ArrayList<ParsedRecord.Read>();
        for (var parsedRecord : readings) {
            switch (parsedRecord) {
                case ParsedRecord.Read read when fresh.remove(read.event().id()) -> events.add(read);
                case ParsedRecord.Unreadable(var record, var reason)
                when isFresh(record, fresh) -> deadLetters.add(record, reason);
                case ParsedRecord.Read seen ->
                    LOG.tracef("Seen before: id=%s", seen.event().id());
                case ParsedRecord.Unreadable seen -> LOG.trace("Seen before");
                case ParsedRecord.Unknown unknown -> LOG.trace("Not of this version");
            }
        }
        eventDispatcher.handle(events);
    }

    private Set<UUID> insertNew(List<ParsedRecord> readings) {
        var ids = readings.stream()
                .filter(parsedRecord -> !(parsedRecord instanceof ParsedRecord.Unknown))
                .map(parsedRecord -> parsedRecord.record().eventId())
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
