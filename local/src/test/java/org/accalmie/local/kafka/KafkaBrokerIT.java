package org.accalmie.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.accalmie.local.Ports;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerIT {
    private static final String TOPIC = "accalmie.incidents";
    private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);
    private static final String FOURTEEN_DAYS =
            Long.toString(Duration.ofDays(14).toMillis());

    @TempDir
    Path folder;

    private KafkaBroker broker;

    @BeforeEach
    void start() {
        broker = new KafkaBroker(new KafkaSettings(folder, Ports.free(), Ports.free()));
        broker.start();
        Topics.ensure(broker);
    }

    @AfterEach
    void stop() {
        broker.stop();
    }

    @Test
    void shouldOfferEachTopicAndItsDeadLettersInTwelvePartitionsForFourteenDays() throws Exception {
        try (var admin = Admin.create(connection())) {
            // when
            var topics = admin.describeTopics(admin.listTopics().names().get())
                    .allTopicNames()
                    .get();
            var resource = new ConfigResource(ConfigResource.Type.TOPIC, TOPIC);
            var configuration = admin.describeConfigs(List.of(resource))
                    .all()
                    .get()
                    .values()
                    .iterator()
                    .next();

            // then
            assertThat(topics).containsKeys(TOPIC, "accalmie.escalations.dead-letter", "accalmie.care");
            assertThat(topics.values())
                    .allSatisfy(it -> assertThat(it.partitions()).hasSize(12));
            assertThat(configuration.get("retention.ms").value()).isEqualTo(FOURTEEN_DAYS);
        }
    }

    @Test
    void shouldFindItsRecordsAgainAfterAStop() throws Exception {
        // given
        send("before");

        // when
        broker.stop();
        broker.start();
        Topics.ensure(broker);
        send("after");

        // then
        assertThat(received(2)).containsExactly("before", "after");
    }

    private void send(String value) throws Exception {
        try (var producer = new KafkaProducer<>(connection(), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, PARTITION.partition(), "key", value))
                    .get();
        }
    }

    private List<String> received(int count) {
        var deserializer = new StringDeserializer();
        try (var consumer = new KafkaConsumer<>(connection(), deserializer, deserializer)) {
            consumer.assign(List.of(PARTITION));
            consumer.seekToBeginning(List.of(PARTITION));
            var values = new ArrayList<String>();
            while (values.size() < count) {
                consumer.poll(Duration.ofSeconds(1)).forEach(it -> values.add(it.value()));
            }
            return values;
        }
    }

    private Map<String, Object> connection() {
        return Map.of("bootstrap.servers", broker.bootstrapServers());
    }
}
