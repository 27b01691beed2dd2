package org.accalmie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.accalmie.local.Ports;
import org.accalmie.local.postgres.Databases;
import org.accalmie.local.postgres.Postgres;
import org.accalmie.local.postgres.PostgresSettings;
import org.accalmie.local.testing.PackagedService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that can be reached from elsewhere, with a PostgreSQL of its own and no Kafka. */
class DeploymentIT {
    private static final Map<String, String> EXPOSED = Map.of("ACCALMIE_HTTP_HOST", "0.0.0.0");
    private static final Map<String, String> SAFE = Map.of(
            "ACCALMIE_HTTP_HOST", "0.0.0.0",
            "ACCALMIE_ISSUER", "https://localhost:1/accalmie",
            "ACCALMIE_KAFKA_PROTOCOL", "SSL",
            "ACCALMIE_INCIDENT_DB_PASSWORD", "nobody-asks");

    @TempDir
    private Path folder;

    private Postgres postgres;
    private PackagedService service;

    @AfterEach
    void stop() {
        service.kill();
        if (postgres != null) {
            postgres.stop();
        }
    }

    @Test
    void shouldRefuseToBeReachedAndNameEveryReasonAlthoughItsDatabaseIsAway() throws IOException {
        // given
        service = service(Ports.free());

        // then
        assertThatThrownBy(() -> service.start(with(EXPOSED, "ACCALMIE_CLOCK_OFFSET", "PT1H")))
                .hasMessageContaining("did not become ready");
        assertThat(log())
                .contains(
                        "ACCALMIE_INCIDENT_DB_PASSWORD",
                        "ACCALMIE_ISSUER",
                        "ACCALMIE_KAFKA_PROTOCOL",
                        "ACCALMIE_CLOCK_OFFSET",
                        "ACCALMIE_INSECURE")
                .doesNotContain("\tat ");
    }

    @Test
    void shouldStartAllTheSameWhenToldToAndSaySo() throws IOException {
        // given
        service = service(startPostgres());

        // when
        service.start(with(EXPOSED, "ACCALMIE_INSECURE", "yes"));

        // then
        assertThat(log().lines().filter(line -> line.contains("INSECURE:"))).hasSize(3);
    }

    @Test
    void shouldRefuseADatabaseThatAsksForNoPassword() throws Exception {
        // given
        service = service(startPostgres());
        believeEverybody();

        // then
        assertThatThrownBy(() -> service.start(SAFE)).hasMessageContaining("did not become ready");
        assertThat(log()).contains("pg_hba.conf", "ACCALMIE_INSECURE").doesNotContain("ACCALMIE_ISSUER");
    }

    private int startPostgres() {
        postgres = new Postgres(PostgresSettings.forTests(folder.resolve("data"), Ports.free()));
        postgres.start();
        new Databases(postgres).ensure("incident");
        return URI.create(postgres.jdbcUrl("incident").substring("jdbc:".length()))
                .getPort();
    }

    private void believeEverybody() throws IOException, SQLException {
        try (var connection = connect(Postgres.SUPERUSER, postgres.superuserPassword());
                var statement = connection.createStatement()) {
            Files.writeString(folder.resolve("data/pg_hba.conf"), "host all all 127.0.0.1/32 trust\n");
            statement.execute("select pg_reload_conf()");
        }
        await().atMost(Duration.ofMinutes(1)).ignoreExceptions().until(() -> {
            try (var connection = connect("incident", "wrong")) {
                return connection.isValid(30);
            }
        });
    }

    private Connection connect(String user, String password) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl("incident"), user, password);
    }

    private PackagedService service(int postgresPort) {
        var environment = Map.of(
                "ACCALMIE_POSTGRES_PORT", Integer.toString(postgresPort),
                "ACCALMIE_KAFKA", "localhost:1",
                "ACCALMIE_ISSUER", "http://localhost:1/accalmie");
        return new PackagedService(Path.of("..", Service.INCIDENT.module()), environment, folder.resolve("log"));
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    private static Map<String, String> with(Map<String, String> environment, String name, String value) {
        var all = new HashMap<>(environment);
        all.put(name, value);
        return all;
    }
}
