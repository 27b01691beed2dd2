package org.accalmie.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.accalmie.local.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabasesIT {
    private static final Path SCRIPT = Path.of("../deploy/postgres/databases.sql");
    private static final List<String> EACH_ITS_OWN =
            Databases.ALL.stream().map(name -> name + " into " + name).toList();

    @TempDir
    Path folder;

    private Postgres postgres;

    @BeforeEach
    void start() {
        postgres = new Postgres(PostgresSettings.forTests(folder.resolve("data"), Ports.free()));
        postgres.start();
    }

    @AfterEach
    void stop() {
        postgres.stop();
    }

    @Test
    void shouldLetEachRoleIntoItsOwnDatabaseAlone() {
        // when
        Databases.ALL.forEach(new Databases(postgres)::ensure);

        // then
        assertThat(open()).isEqualTo(EACH_ITS_OWN);
        assertThat(Databases.ALL)
                .noneMatch(database -> lets(Databases.BI_READER, Databases.BI_READER_PASSWORD, database));
    }

    @Test
    void shouldCloseWhatAnEarlierVersionLeftOpen() throws SQLException {
        // given
        Databases.ALL.forEach(new Databases(postgres)::ensure);
        tell("grant connect on database incident to public");
        assertThat(open()).contains("kpi into incident");

        // when
        Databases.ALL.forEach(new Databases(postgres)::ensure);

        // then
        assertThat(open()).isEqualTo(EACH_ITS_OWN);
    }

    @Test
    void shouldDeployThemLikeThat() throws Exception {
        // when
        for (var statement :
                Files.readString(SCRIPT).replaceAll("(?m)^--.*$", "").split(";\\s*")) {
            tell(statement);
        }
        for (var role : Databases.ALL) {
            tell("alter role %1$s password '%1$s'".formatted(role));
        }

        // then
        assertThat(open()).isEqualTo(EACH_ITS_OWN);
    }

    private List<String> open() {
        return Databases.ALL.stream()
                .flatMap(role -> Databases.ALL.stream()
                        .filter(database -> lets(role, role, database))
                        .map(database -> role + " into " + database))
                .toList();
    }

    private boolean lets(String role, String password, String database) {
        try (var connection = DriverManager.getConnection(postgres.jdbcUrl(database), role, password)) {
            return connection.isValid(30);
        } catch (SQLException refused) {
            return false;
        }
    }

    private void tell(String statement) throws SQLException {
        try (var connection = postgres.superuser().getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
