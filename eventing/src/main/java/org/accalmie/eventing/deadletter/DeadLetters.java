package org.accalmie.eventing.deadletter;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.database.Faults;
import org.accalmie.database.Transactions;
import org.accalmie.eventing.incoming.EventDispatcher;
import org.accalmie.eventing.incoming.EventReader;
import org.accalmie.eventing.incoming.Incoming;
import org.accalmie.eventing.incoming.ParsedRecord;
import org.accalmie.eventing.incoming.Reasons;
import org.jspecify.annotations.Nullable;

/** The records that this service gave up, for whoever looks after it. */
@Singleton
public final class DeadLetters {
    private final DeadLetterStore store;
    private final EventReader reader;
    private final EventDispatcher eventDispatcher;
    private final Transactions transactions;
    private final InstantSource clock;

    public DeadLetters(
            DeadLetterStore store,
            EventReader reader,
            EventDispatcher eventDispatcher,
            Transactions transactions,
            InstantSource clock) {
        this.store = store;
        this.reader = reader;
        this.eventDispatcher = eventDispatcher;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Newest first, without content. */
    public List<DeadLetter> list(@Nullable UUID after, int limit) {
        return store.list(after, limit);
    }

    /**
     * Hands the record to this service's consumers again, in a transaction of its own; on a thread without one. A
     * letter that succeeds is gone from the list, one that fails stays with the new reason. A fault of the
     * infrastructure is thrown and changes nothing.
     *
     * @return empty when there is no such letter
     */
    public Optional<Replay> replay(UUID id) {
        return store.find(id).map(letter -> {
            try {
                transactions.run(() -> store.lock(id).ifPresent(record -> handleAgain(id, record)));
                return new Replay(letter, true);
            } catch (RuntimeException e) {
                return failed(letter, e);
            }
        });
    }

    private void handleAgain(UUID id, Incoming record) {
        switch (reader.read(record)) {
            case ParsedRecord.Read read -> eventDispatcher.handle(List.of(read));
            case ParsedRecord.Unknown unknown -> throw new ReplayImpossible("type not known to this version");
            case ParsedRecord.Unreadable unreadable -> throw new ReplayImpossible(unreadable.reason());
        }
        store.delete(id);
    }

    private Replay failed(DeadLetter letter, RuntimeException failure) {
        if (Faults.isPassing(failure)) {
            throw failure;
        }
        var reason = failure instanceof ReplayImpossible ? String.valueOf(failure.getMessage()) : Reasons.of(failure);
        transactions.run(() -> store.failedAgain(letter.id(), reason, clock.instant()));
        return new Replay(letter.failedAgain(reason), false);
    }
}
