package org.accalmie.eventing.relay;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A batch on its way; fewer futures than rows where the rest was held back. */
record InFlight(List<WaitingRow> rows, List<Future<RecordMetadata>> futures) {
    private static final Logger LOG = Logger.getLogger(InFlight.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Waits for the acknowledgements for as long as they take. */
    SendResult await() throws InterruptedException {
        var sending = new SendResult();
        for (int i = 0; i < futures.size(); i++) {
            sending.add(rows.get(i), outcome(futures.get(i)));
        }
        return sending;
    }

    private static @Nullable Throwable outcome(Future<RecordMetadata> future) throws InterruptedException {
        while (true) {
            try {
                future.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                return null;
            } catch (ExecutionException e) {
                return e.getCause();
            } catch (TimeoutException stillWaiting) {
                LOG.warn("Kafka does not acknowledge; the outbox waits");
            }
        }
    }
}
