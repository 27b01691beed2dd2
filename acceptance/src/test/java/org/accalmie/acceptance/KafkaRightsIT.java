package org.accalmie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accalmie.local.Ports;
import org.accalmie.local.postgres.Databases;
import org.accalmie.local.postgres.Postgres;
import org.accalmie.local.postgres.PostgresSettings;
import org.accalmie.local.testing.LocalStack;
import org.accalmie.local.testing.PackagedService;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Two services on a Kafka where each logs in and has the rights of {@code deploy/kafka/acls.sh}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KafkaRightsIT {
    private static final Map<String, String> PASSWORDS = Arrays.stream(Service.values())
            .map(Service::module)
            .collect(Collectors.toMap(Function.identity(), name -> "of-" + name));

    @TempDir
    static Path folder;

    private Postgres postgres;
    private GuardedKafka kafka;
    private PackagedService incident;
    private PackagedService kpi;

    @BeforeAll
    void start() throws Exception {
        LocalStack.identity().start();
        postgres = new Postgres(PostgresSettings.forTests(folder.resolve("postgres"), Ports.free()));
        postgres.start();
        kafka = new GuardedKafka(folder.resolve("kafka"), PASSWORDS);
        incident = start(Service.INCIDENT);
        kpi = start(Service.KPI);
    }

    @AfterAll
    void stop() {
        incident.kill();
        kpi.kill();
        kafka.close();
        postgres.stop();
    }

    @Test
    void shouldLetFactsTravelThroughWhatIsGranted() {
        // when
        new Api(incident, "tool")
                .post("/incidents", Sheet.technical("CLT-RIGHTS", "rights", "2026-05-05T09:00:00Z"))
                .expect(201);

        // then
        var figures = new Api(kpi, "bi");
        await().atMost(Duration.ofMinutes(1))
                .until(() -> figures.all("/kpis?from=2026-05-05&to=2026-05-05&kpi=de-escalation-rate")
                                .getFirst()
                                .path("denominator")
                                .asInt()
                        == 1);
    }

    @Test
    void shouldKeepTheCareTopicFromWhoDoesNotNeedIt() {
        assertThat(read("kpi-service", "accalmie.care")).isNotNull();
        for (var service : List.of("incident-service", "escalation-service")) {
            assertThatThrownBy(() -> read(service, "accalmie.care")).isInstanceOf(TopicAuthorizationException.class);
        }
        assertThatThrownBy(() -> read("kpi-service", "accalmie.care.dead-letter"))
                .isInstanceOf(TopicAuthorizationException.class);
    }

    private Object read(String service, String topic) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers",
                kafka.guarded(),
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "SCRAM-SHA-512",
                "sasl.jaas.config",
                """
                        org.apache.kafka.common.security.scram.ScramLoginModule required username="%s" password="%s";
                        """.formatted(service, PASSWORDS.get(service)));
        var bytes = new ByteArrayDeserializer();
        try (var consumer = new KafkaConsumer<>(settings, bytes, bytes)) {
            consumer.assign(List.of(new TopicPartition(topic, 0)));
            consumer.seekToBeginning(consumer.assignment());
            return consumer.poll(Duration.ofSeconds(10));
        }
    }

    private PackagedService start(Service service) {
        new Databases(postgres).ensure(service.database());
        var database = URI.create(postgres.jdbcUrl(service.database()).substring("jdbc:".length()));
        var environment = Map.of(
                "ACCALMIE_POSTGRES_PORT", Integer.toString(database.getPort()),
                "ACCALMIE_KAFKA", kafka.guarded(),
                "ACCALMIE_KAFKA_PROTOCOL", "SASL_PLAINTEXT",
                "ACCALMIE_KAFKA_PASSWORD", PASSWORDS.get(service.module()),
                "ACCALMIE_ISSUER", LocalStack.issuer());
        var log = Path.of("target", "rights-%s.log".formatted(service.name().toLowerCase(Locale.ROOT)));
        var packaged = new PackagedService(Path.of("..", service.module()), environment, log);
        packaged.start();
        return packaged;
    }
}
