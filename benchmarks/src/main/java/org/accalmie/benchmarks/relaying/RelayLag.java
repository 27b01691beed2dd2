package org.accalmie.benchmarks.relaying;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.HdrHistogram.Histogram;
import org.accalmie.benchmarks.load.IncidentPost;
import org.accalmie.benchmarks.load.Load;
import org.accalmie.benchmarks.observing.Arrivals;
import org.accalmie.benchmarks.rig.Rig;
import org.accalmie.events.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * From the commit of an incident, by the time stamp that PostgreSQL keeps of it, to a consumer that holds the event,
 * while incidents are recorded over HTTP at a fixed rate.
 */
record RelayLag(Rig rig, OutboxRows rows, int calls, double perSecond) {
    private static final int CONNECTIONS = 8;
    private static final int FEW = 5;
    private static final long HIGHEST_MICROS = 60_000_000;

    Histogram of(Relaying relay) throws Exception {
        relay.prepare();
        relay.start();
        try (var arrivals = new Arrivals(rig.bootstrapServers(), Topic.INCIDENTS.wireName(), RelayLag::recorded)) {
            arrivals(arrivals, calls / FEW);
            return lags(arrivals(arrivals, calls));
        } finally {
            relay.stop();
            rows.empty();
        }
    }

    private Map<String, Instant> arrivals(Arrivals arrivals, int count) throws Exception {
        var unused = Load.open(CONNECTIONS, count, perSecond, () -> new IncidentPost(rig));
        return arrivals.take(count);
    }

    private Histogram lags(Map<String, Instant> arrived) throws Exception {
        var lags = new Histogram(HIGHEST_MICROS, 3);
        try (var connection = rig.connect("incident");
                var select = connection.prepareStatement(
                        "select id::text, pg_xact_commit_timestamp(xmin) from incident where id::text = any(?)")) {
            select.setArray(1, connection.createArrayOf("text", arrived.keySet().toArray()));
            try (var commits = select.executeQuery()) {
                while (commits.next()) {
                    var committed = commits.getObject(2, OffsetDateTime.class).toInstant();
                    lags.recordValue(Duration.between(committed, arrived.get(commits.getString(1)))
                                    .toNanos()
                            / 1_000);
                }
            }
        }
        return lags;
    }

    private static Optional<String> recorded(ConsumerRecord<String, byte[]> record) {
        return Arrivals.tells(record, "IncidentRecorded") ? Optional.of(record.key()) : Optional.empty();
    }
}
