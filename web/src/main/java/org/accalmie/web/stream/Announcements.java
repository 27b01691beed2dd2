package org.accalmie.web.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.accalmie.database.DedicatedConnections;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.PGConnection;

/**
 * Tells whoever follows a list, on any replica, of what passes and is kept nowhere. Who does not listen at that moment
 * is never told of it, and the first to follow hears from the next second on. It must not be said within a transaction
 * that does other work, whose commit would wait for others.
 */
@Singleton
public final class Announcements {
    private static final Logger LOG = Logger.getLogger(Announcements.class);
    private static final String CHANNEL = "accalmie_stream";
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int TURN_MILLIS = 500;

    private final Jdbi jdbi;
    private final DedicatedConnections connections;
    private final Streams streams;
    private final StreamPages pages;
    private final ObjectMapper json;
    private final CountDownLatch stopped = new CountDownLatch(1);

    Announcements(Jdbi jdbi, DedicatedConnections connections, Streams streams, StreamPages pages, ObjectMapper json) {
        this.jdbi = jdbi;
        this.connections = connections;
        this.streams = streams;
        this.pages = pages;
        this.json = json;
    }

    public void announce(Announcement announcement) {
        var text = text(announcement);
        jdbi.useHandle(handle -> handle.createQuery("select pg_notify(:channel, :text)")
                .bind("channel", CHANNEL)
                .bind("text", text)
                .mapTo(String.class)
                .list());
    }

    void start(@Observes StartupEvent started) {
        Thread.ofPlatform().name("announcements").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent stopping) {
        stopped.countDown();
    }

    private void run() {
        try {
            while (!stopped.await(PAUSE.toNanos(), TimeUnit.NANOSECONDS)) {
                if (!streams.isEmpty()) {
                    listen();
                }
            }
        } catch (InterruptedException stopping) {
            LOG.debug("Announcements interrupted");
        }
    }

    private void listen() {
        try (var connection = connections.open("announcements")) {
            try (var statement = connection.createStatement()) {
                statement.execute("listen " + CHANNEL);
            }
            var notifications = connection.unwrap(PGConnection.class);
            while (stopped.getCount() > 0 && !streams.isEmpty()) {
                for (var heard : notifications.getNotifications(TURN_MILLIS)) {
                    tell(heard.getParameter());
                }
            }
        } catch (SQLException | RuntimeException passing) {
            LOG.debug("Announcements are not heard for now", passing);
        }
    }

    private void tell(String text) {
        var announcement = announcement(text);
        pages.scopeOf(announcement.list(), announcement.subject())
                .ifPresent(scope -> streams.announce(announcement, scope));
    }

    private String text(Announcement announcement) {
        try {
            return json.writeValueAsString(announcement);
        } catch (JsonProcessingException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    private Announcement announcement(String text) {
        try {
            return json.readValue(text, Announcement.class);
        } catch (JsonProcessingException ours) {
            throw new UncheckedIOException(ours);
        }
    }
}
