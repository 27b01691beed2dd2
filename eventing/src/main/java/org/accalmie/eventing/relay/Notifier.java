package org.accalmie.eventing.relay;

import java.sql.SQLException;
import java.time.Duration;
import org.accalmie.database.DedicatedConnections;
import org.jboss.logging.Logger;

/**
 * Rings the bells of other replicas, on a connection of its own: {@code notify} in the business transaction would make
 * commits wait for each other, since PostgreSQL queues notifications under one lock.
 */
final class Notifier implements Runnable {
    private static final Logger LOG = Logger.getLogger(Notifier.class);
    private static final Duration TURN = Duration.ofMinutes(1);

    private final DedicatedConnections connections;
    private final Wake wake = new Wake();
    private volatile boolean stopped;

    Notifier(DedicatedConnections connections) {
        this.connections = connections;
    }

    void ring() {
        wake.call();
    }

    void stop() {
        stopped = true;
        wake.call();
    }

    @Override
    public void run() {
        try {
            while (!stopped) {
                wake.await(TURN);
                notifyOthers();
            }
        } catch (InterruptedException e) {
            LOG.debug("Notifier interrupted");
        }
    }

    private void notifyOthers() throws InterruptedException {
        try (var connection = connections.open("notifier");
                var statement = connection.createStatement()) {
            // a lost notification costs a tick; waiting for the disk would cost more
            statement.execute("set synchronous_commit = off");
            do {
                statement.execute("notify " + Listener.CHANNEL);
                wake.await(TURN);
            } while (!stopped);
        } catch (SQLException e) {
            LOG.debug("Notification lost", e);
        }
    }
}
