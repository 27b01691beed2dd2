package org.accalmie.benchmarks.telling;

import java.sql.PreparedStatement;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.benchmarks.load.Load;
import org.accalmie.benchmarks.load.SheetOfTwoKilobytes;
import org.accalmie.benchmarks.observing.Arrivals;
import org.accalmie.benchmarks.rig.Rig;
import org.accalmie.events.Topic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** The least that a hand-over could be: one row, its commit, and one record that goes through Kafka to a consumer. */
final class RoundTrips implements Load.Clients, AutoCloseable {
    /** One that nobody else reads or writes while this runs. */
    private static final String TOPIC = Topic.FOLLOW_UPS.wireName();

    private final Rig rig;
    private final Producer<String, String> producer;
    private final Arrivals arrivals;

    RoundTrips(Rig rig) throws Exception {
        this.rig = rig;
        var serializer = new StringSerializer();
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        rig.bootstrapServers(),
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.LINGER_MS_CONFIG,
                        0),
                serializer,
                serializer);
        arrivals = new Arrivals(rig.bootstrapServers(), TOPIC, record -> Optional.of(record.key()));
        try (var connection = rig.connect("incident");
                var statement = connection.createStatement()) {
            statement.execute("create table anchor_trip (id uuid primary key, sheet text)");
        }
    }

    @Override
    public Load.Client open() throws Exception {
        var connection = rig.connect("incident");
        var insert = connection.prepareStatement("insert into anchor_trip (id, sheet) values (?, ?)");
        return new Load.Client() {
            @Override
            public void once() throws Exception {
                trip(insert);
            }

            @Override
            public void close() throws Exception {
                connection.close();
            }
        };
    }

    @Override
    public void close() throws Exception {
        producer.close();
        arrivals.close();
    }

    private void trip(PreparedStatement insert) throws Exception {
        var id = UUID.randomUUID();
        var sheet = SheetOfTwoKilobytes.immediate(SheetOfTwoKilobytes.newCustomer());
        insert.setObject(1, id);
        insert.setString(2, sheet);
        insert.executeUpdate();
        var unused = producer.send(new ProducerRecord<>(TOPIC, id.toString(), sheet));
        arrivals.await(id.toString());
    }
}
