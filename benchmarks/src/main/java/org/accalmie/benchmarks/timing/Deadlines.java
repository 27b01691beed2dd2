package org.accalmie.benchmarks.timing;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.accalmie.benchmarks.load.HttpConnection;
import org.accalmie.benchmarks.rig.Rig;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.local.testing.GoldenExamples;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Sent escalations, as many as are wanted, whose deadlines fall due when they are wanted. */
final class Deadlines {
    private static final String DATABASE = "escalation";
    private static final Duration AHEAD = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** Whole rows, or the first change of each would change what is indexed. */
    private static final String COPY = """
            with copy as (
                insert into escalation
                select whole.*
                from pattern, (select gen_random_uuid() as id, n from generate_series(1, ?) n) n, lateral
                     jsonb_populate_record(pattern, jsonb_build_object(
                         'id', n.id, 'body', jsonb_set(body::jsonb, '{id}', to_jsonb(n.id)))) as whole
                returning id)
            insert into timer (escalation_id, kind, run, number, due_at)
            select id, 'TAKE_UP', 1, 1, 'infinity' from copy
            """;
    /** Escalations alone, for a scheduler that keeps its deadlines elsewhere. */
    static final String COPY_ALONE = """
            insert into escalation
            select whole.*
            from pattern, (select gen_random_uuid() as id, n from generate_series(1, ?) n) n, lateral
                 jsonb_populate_record(pattern, jsonb_build_object('id', n.id)) as whole
            """;
    /** The next ones fall due one step after the other. */
    private static final String SCHEDULE = """
            update timer set due_at = cast(? as timestamptz) + n * cast(? as interval)
            from (select escalation_id as id, row_number() over () as n from timer where due_at = 'infinity') later
            where escalation_id = later.id
            """;

    private static final String LEFT = "select 1 from timer where greatest(due_at, not_before) <= ? limit 1";

    private final Rig rig;
    private final UUID incident = UUID.randomUUID();

    Deadlines(Rig rig) {
        this.rig = rig;
    }

    /** Has one escalation sent, as the pattern of all, and many deadlines of the far future beside. */
    void begin(int pending) throws Exception {
        var sheet = new String(GoldenExamples.of(IncidentRecorded.class), StandardCharsets.UTF_8)
                .replaceFirst("\"id\"\\s*:\\s*\"[^\"]+\"", "\"id\": \"" + incident + "\"");
        execute("""
                insert into incident (id, customer_id, version, contact_on, document)
                select (d ->> 'id')::uuid, 'CLT-1', 1, '2026-11-18', d from (select cast(? as json) as d)""", sheet);
        var wish = "{\"incidentId\": \"%s\", \"team\": \"LEGAL\", \"urgency\": \"IMMEDIATE\", \"request\": \"Answer\"}";
        try (var http = new HttpConnection(rig.address(Rig.ESCALATION, "/escalations"), rig.token("supervisor"))) {
            int status = http.post(wish.formatted(incident));
            if (status != 201) {
                throw new IllegalStateException("answered " + status);
            }
        }
        execute("create table pattern as select * from escalation");
        execute("""
                insert into timer (escalation_id, kind, run, number, due_at)
                select gen_random_uuid(), 'TAKE_UP', 1, 1, '2199-01-01' from generate_series(1, ?)""", pending);
        execute("analyze");
    }

    /** How many a second are fired of so many that fall due at the same instant. */
    double drain(int due) throws Exception {
        execute(COPY, due);
        var at = Instant.now().plus(AHEAD);
        execute(SCHEDULE, utc(at), "0");
        if (Instant.now().isAfter(at)) {
            throw new IllegalStateException("due before all was ready");
        }
        try (var connection = rig.connect(DATABASE);
                var left = connection.prepareStatement(LEFT)) {
            left.setObject(1, utc(at));
            sleepUntil(at);
            while (finds(left)) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        return due / seconds(Duration.between(at, Instant.now()));
    }

    /** Micros from each deadline to the time of its event in Kafka, one falling due after the other. */
    Histogram lag(int due, Duration apart) throws Exception {
        execute(COPY, due);
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", rig.bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = consumer.partitionsFor("accalmie.escalations").stream()
                    .map(it -> new TopicPartition(it.topic(), it.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToEnd(partitions);
            partitions.forEach(consumer::position);
            var first = Instant.now().plus(AHEAD);
            execute(SCHEDULE, utc(first), apart.toMillis() + " ms");
            return new LagReader(consumer, dueAt()).read(due, PATIENCE);
        }
    }

    void awaitEmptyOutbox() throws Exception {
        try (var connection = rig.connect(DATABASE);
                var left = connection.prepareStatement("select 1 from outbox limit 1")) {
            while (finds(left)) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }

    private Map<String, Instant> dueAt() throws SQLException {
        try (var connection = rig.connect(DATABASE);
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select escalation_id, due_at from timer where number = 1 and due_at < '2190-01-01'")) {
            var due = new HashMap<String, Instant>();
            while (rows.next()) {
                due.put(
                        rows.getString(1),
                        rows.getObject(2, OffsetDateTime.class).toInstant());
            }
            return due;
        }
    }

    void execute(String sql, Object... parameters) throws SQLException {
        try (Connection connection = rig.connect(DATABASE);
                var statement = connection.prepareStatement(sql)) {
            for (int n = 0; n < parameters.length; n++) {
                statement.setObject(n + 1, parameters[n]);
            }
            statement.execute();
        }
    }

    private static boolean finds(PreparedStatement query) throws SQLException {
        try (var rows = query.executeQuery()) {
            return rows.next();
        }
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }

    static void sleepUntil(Instant at) throws InterruptedException {
        var wait = Duration.between(Instant.now(), at);
        if (wait.isPositive()) {
            TimeUnit.NANOSECONDS.sleep(wait.toNanos());
        }
    }
}
