package org.accalmie.eventing.relay;

import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.accalmie.database.DedicatedConnections;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;

/**
 * Takes its part of the outbox to Kafka: reads in order, sends, deletes what was acknowledged.
 *
 * <p>Of all replicas' relays for one part, the one that holds the part's lock works and the others wait for it. Whatever
 * fails, the relay starts over with what is not deleted: repeated perhaps, with the same event ids, and never
 * overtaken.
 */
final class Relay implements Runnable {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final int RUN = 50;
    private static final int BATCH_ROWS = 1_000;
    private static final int BATCH_BYTES = 8 << 20;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final RelayPart part;
    private final DedicatedConnections connections;
    private final EventSender sender;
    private final RelayMeters meters;
    private final InstantSource clock;
    private final Duration tick;
    private final Wake wake = new Wake();
    private final MinimumInterval minimumInterval;
    private volatile boolean leading;

    Relay(
            RelayPart part,
            DedicatedConnections connections,
            EventSender sender,
            RelayMeters meters,
            InstantSource clock,
            Duration tick,
            Duration gap) {
        this.part = part;
        this.connections = connections;
        this.sender = sender;
        this.meters = meters;
        this.clock = clock;
        this.tick = tick;
        this.minimumInterval = new MinimumInterval(gap);
    }

    @Override
    public void run() {
        try {
            while (!minimumInterval.isStopped()) {
                serve();
            }
        } catch (InterruptedException | InterruptException stopping) {
            LOG.debug("Relay interrupted while it waited");
        } finally {
            sender.close();
        }
    }

    void wake() {
        wake.call();
    }

    /** Whether this relay holds the lock, so that nobody else need be woken. */
    boolean isLeading() {
        return leading;
    }

    void stop() {
        minimumInterval.stop();
        wake.call();
    }

    private void serve() throws InterruptedException {
        try (var session = new RelaySession(connections.open("relay"), part)) {
            awaitLock(session);
            var scanPosition = new ScanPosition(tick);
            while (!minimumInterval.isStopped()) {
                relayOrSleep(session, scanPosition);
            }
        } catch (SQLException | RuntimeException e) {
            rethrowInterrupt(e);
            LOG.warnf("Relay starts over: failure=%s", rootOf(e));
            sender.close();
            wake.await(PAUSE);
        } finally {
            leading = false;
        }
    }

    private void awaitLock(RelaySession session) throws InterruptedException {
        while (!minimumInterval.isStopped() && !leading) {
            leading = session.lock();
            if (!leading) {
                wake.await(PAUSE);
            }
        }
    }

    private void relayOrSleep(RelaySession session, ScanPosition scanPosition) throws InterruptedException {
        minimumInterval.await();
        var rows = session.next(scanPosition.after(), BATCH_ROWS, BATCH_BYTES);
        if (rows.isEmpty()) {
            wake.await(tick);
            return;
        }
        run(session, scanPosition, rows);
    }

    /** Every run begins further back: a row that was committed after a later one is found there. */
    private void run(RelaySession session, ScanPosition scanPosition, List<WaitingRow> first)
            throws InterruptedException {
        var rows = first;
        var sendResult = new SendResult();
        for (int batch = 1; !rows.isEmpty() && sendResult.failure().isEmpty(); batch++) {
            scanPosition.seen(rows.getLast().id());
            var inFlight = sender.send(rows);
            // while Kafka takes this batch, the last one is deleted and the next one read
            settle(session, sendResult);
            rows = batch < RUN && !minimumInterval.isStopped() ? following(session, rows) : List.of();
            sendResult = inFlight.await();
        }
        settle(session, sendResult);
    }

    private static List<WaitingRow> following(RelaySession session, List<WaitingRow> rows) {
        return rows.size() == BATCH_ROWS ? session.next(rows.getLast().id(), BATCH_ROWS, BATCH_BYTES) : List.of();
    }

    private void settle(RelaySession session, SendResult sendResult) {
        meters.sent(sendResult.sent(), clock.instant());
        session.delete(sendResult.sent().stream().map(WaitingRow::id).toList());
        sendResult.refused().forEach(refusal -> setAside(session, refusal));
        sendResult.failure().ifPresent(failure -> {
            throw new KafkaException(failure);
        });
    }

    private void setAside(RelaySession session, SendResult.Refusal refusal) {
        var row = refusal.row();
        LOG.errorf(
                "Kafka will never take this event, see outbox_refused: id=%d topic=%s type=%s reason=%s",
                row.id(), row.content().topic(), row.content().type(), refusal.reason());
        session.refuse(row.id(), refusal.reason(), clock.instant());
    }

    private static void rethrowInterrupt(Exception e) {
        if (e instanceof InterruptException interrupt) {
            throw interrupt;
        }
    }

    private static String rootOf(Throwable failure) {
        return failure.getCause() == null ? failure.toString() : rootOf(failure.getCause());
    }
}
