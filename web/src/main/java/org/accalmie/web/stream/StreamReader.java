package org.accalmie.web.stream;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.accalmie.web.WebConfig;
import org.jboss.logging.Logger;

/**
 * Reads what changed for all streams of this replica and tells them. It asks rather than listens: a notification would
 * have to be sent by each transaction, whose commits would then wait for each other. While nobody follows it does nothing,
 * and while the database is away there is no beat, so that nobody takes an old list for a true one.
 */
@Singleton
final class StreamReader {
    private static final Logger LOG = Logger.getLogger(StreamReader.class);
    private static final long NOBODY = -1;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration PAUSE_WHILE_BEHIND = Duration.ofMillis(10);
    private static final Duration PAUSE_AFTER_A_FAULT = Duration.ofSeconds(1);

    private final Streams streams;
    private final ChangeStore changes;
    private final StreamPages pages;
    private final InstantSource clock;
    private final Duration beat;

    /** Tokens are verified by this one, also where the service's own is shifted. */
    private final InstantSource systemClock = InstantSource.system();

    private final CountDownLatch stopped = new CountDownLatch(1);
    private long told = NOBODY;
    private Instant lastBeat = Instant.EPOCH;

    StreamReader(Streams streams, ChangeStore changes, StreamPages pages, InstantSource clock, WebConfig config) {
        this.streams = streams;
        this.changes = changes;
        this.pages = pages;
        this.clock = clock;
        this.beat = config.streams().beat();
    }

    void start(@Observes StartupEvent started) {
        Thread.ofPlatform().name("stream-reader").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent stopping) {
        stopped.countDown();
        streams.endAll();
    }

    private void run() {
        var pause = PAUSE;
        try {
            while (!stopped.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
                pause = step();
            }
        } catch (InterruptedException stopping) {
            LOG.debug("Stream reader interrupted");
        }
    }

    private Duration step() {
        try {
            streams.endUnlessValid(systemClock.instant());
            if (streams.isEmpty()) {
                told = NOBODY;
            }
            var ready = streams.ready();
            return ready.isEmpty() ? PAUSE : tell(ready);
        } catch (RuntimeException passing) {
            LOG.debug("Changes cannot be read for now", passing);
            return PAUSE_AFTER_A_FAULT;
        }
    }

    /** Who is behind is told one page in each turn, so that the others need not wait for it. */
    private Duration tell(List<OpenStream> ready) {
        var now = clock.instant();
        if (told == NOBODY) {
            told = ready.stream().mapToLong(OpenStream::position).max().orElseThrow();
        }
        var behind = ready.stream().filter(stream -> stream.position() < told).toList();
        if (!behind.isEmpty()) {
            var from = behind.stream().mapToLong(OpenStream::position).min().orElseThrow();
            tell(behind, pages.read(from, told, lists(behind)));
        }
        boolean isDue = Duration.between(lastBeat, now).abs().compareTo(beat) >= 0;
        // less may be settled than was: what is announced late is of later ids all the same
        long settled = isDue || changes.last() > told ? Math.max(told, changes.settled()) : told;
        if (isDue || settled > told) {
            told = tell(ready, pages.read(told, settled, lists(ready)));
        }
        if (isDue) {
            lastBeat = now;
            ready.forEach(stream -> stream.beat(now));
        }
        return behind.isEmpty() && told == settled ? PAUSE : PAUSE_WHILE_BEHIND;
    }

    private static long tell(List<OpenStream> followers, StreamPage page) {
        followers.forEach(stream -> stream.tell(page));
        return page.to();
    }

    private static Set<String> lists(List<OpenStream> followers) {
        return followers.stream().map(OpenStream::list).collect(Collectors.toSet());
    }
}
