package org.accalmie.eventing.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accalmie.eventing.EventingConfig;
import org.accalmie.eventing.incoming.EventDispatcher;
import org.accalmie.eventing.incoming.Incoming;
import org.accalmie.eventing.incoming.Reasons;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Takes records from Kafka to the inbox, batch by batch, and lets their offsets be committed only after the inbox has
 * them.
 *
 * <p>Whatever keeps the inbox from taking them, the same records are tried again, ever more slowly, until it does.
 * Nothing but a stop leaves {@link #take}: a batch that is not acknowledged would end the channel for good.
 */
@Singleton
final class EventIntake {
    /** The one channel of a service: a channel each would lose order and transaction between topics. */
    static final String CHANNEL = "events";

    private static final Logger LOG = Logger.getLogger(EventIntake.class);

    private final Inbox inbox;
    private final ConsumerProgress progress;
    private final EventDispatcher eventDispatcher;
    private final boolean enabled;
    private final Set<String> topics;
    private final BackOff backOff = new BackOff();
    private volatile boolean stopping;

    EventIntake(
            Inbox inbox,
            @Identifier(CHANNEL) ConsumerProgress progress,
            EventDispatcher eventDispatcher,
            EventingConfig config,
            @ConfigProperty(name = "mp.messaging.incoming.events.topics") Optional<List<String>> topics) {
        this.inbox = inbox;
        this.progress = progress;
        this.eventDispatcher = eventDispatcher;
        this.enabled = config.consumer().enabled();
        this.topics = Set.copyOf(topics.orElse(List.of()));
    }

    void start(@Observes StartupEvent started) {
        if (enabled && !topics.equals(eventDispatcher.topics())) {
            throw new IllegalStateException("mp.messaging.incoming.events.topics says %s, the consumers listen to %s"
                    .formatted(topics, eventDispatcher.topics()));
        }
    }

    /** Lets a batch under way finish, and one that waits go: it comes again. */
    void stop(@Observes ShutdownEvent shutdown) {
        stopping = true;
    }

    @org.eclipse.microprofile.reactive.messaging.Incoming(CHANNEL)
    @Blocking(CHANNEL)
    void take(ConsumerRecords<byte[], byte[]> records) {
        var incoming = new ArrayList<Incoming>(records.count());
        records.forEach(each -> incoming.add(Incoming.of(each)));
        while (!isTaken(incoming)) {
            backOff.sleep(() -> stopping);
            if (stopping) {
                throw new IllegalStateException("events wait for the next start");
            }
        }
        progress.taken(records);
    }

    private boolean isTaken(List<Incoming> records) {
        try {
            inbox.take(records);
            backOff.reset();
            return true;
        } catch (RuntimeException | Error e) {
            LOG.warnf("Events wait: records=%d failure=%s", records.size(), Reasons.withPlace(e));
            LOG.debug("Events wait", e);
            return false;
        }
    }
}
