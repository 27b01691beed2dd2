package org.accalmie.eventing.relay;

import java.sql.SQLException;
import java.time.Duration;
import org.accalmie.database.DedicatedConnections;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/** Hears the bells of other replicas. */
final class Listener implements Runnable {
    static final String CHANNEL = "accalmie_outbox";

    private static final Logger LOG = Logger.getLogger(Listener.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int TURN_MILLIS = 500;

    private final DedicatedConnections connections;
    private final Runnable heard;
    private final Wake wake = new Wake();
    private volatile boolean stopped;

    Listener(DedicatedConnections connections, Runnable heard) {
        this.connections = connections;
        this.heard = heard;
    }

    @Override
    public void run() {
        while (!stopped) {
            try {
                listen();
            } catch (SQLException e) {
                LOG.debug("Listener starts over", e);
                pause();
            }
        }
    }

    void stop() {
        stopped = true;
        wake.call();
    }

    private void listen() throws SQLException {
        try (var connection = connections.open("listener")) {
            try (var statement = connection.createStatement()) {
                statement.execute("listen " + CHANNEL);
            }
            // whatever rang while nobody listened
            heard.run();
            var notifications = connection.unwrap(PGConnection.class);
            while (!stopped) {
                if (notifications.getNotifications(TURN_MILLIS).length > 0) {
                    heard.run();
                }
            }
        }
    }

    private void pause() {
        try {
            wake.await(PAUSE);
        } catch (InterruptedException e) {
            stopped = true;
        }
    }
}
