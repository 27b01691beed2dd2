package org.accalmie.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.accalmie.local.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresIT {

    @TempDir
    Path folder;

    private Path data;
    private Postgres postgres;

    @BeforeEach
    void start() {
        data = folder.resolve("data");
        var binaries = PostgresSettings.forTests(data, 1).binaries();
        postgres = new Postgres(PostgresSettings.durable(data, binaries, Ports.free()));
        postgres.start();
    }

    @AfterEach
    void stop() {
        postgres.stop();
    }

    @Test
    void shouldKeepWhatItAnsweredThroughAPowerCut() throws SQLException {
        // given
        new Databases(postgres).ensure("kpi");

        // then
        assertThat(ask("show fsync")).isEqualTo("on");
        assertThat(ask("show synchronous_commit")).isEqualTo("on");
    }

    @Test
    void shouldLetTheRoleOfTheDatabaseCreateItsTables() throws SQLException {
        // given
        new Databases(postgres).ensure("kpi");

        // when
        tell("create table fact (id int)");

        // then
        assertThat(ask("select tableowner from pg_tables where tablename = 'fact'"))
                .isEqualTo("kpi");
    }

    @Test
    void shouldFindItsDataAgainAfterAStop() throws SQLException {
        // given
        new Databases(postgres).ensure("kpi");
        tell("create table fact (id int)");
        tell("insert into fact values (42)");

        // when
        postgres.stop();
        postgres.start();
        new Databases(postgres).ensure("kpi");

        // then
        assertThat(ask("select id from fact")).isEqualTo("42");
    }

    @Test
    void shouldEmptyADatabaseThatIsInUse() throws SQLException {
        // given
        new Databases(postgres).ensure("kpi");
        tell("create table fact (id int)");

        // when
        try (var inUse = DriverManager.getConnection(postgres.jdbcUrl("kpi"), "kpi", "kpi")) {
            assertThat(inUse.isValid(30)).isTrue();
            new Databases(postgres).recreate("kpi");
        }

        // then
        assertThat(ask("select count(*) from pg_tables where tablename = 'fact'"))
                .isEqualTo("0");
    }

    @Test
    void shouldEndTheServerOfAnOwnerWhoWasKilled() throws Exception {
        // given
        var postmaster = ProcessHandle.of(Long.parseLong(
                        Files.readAllLines(data.resolve("postmaster.pid")).getFirst()))
                .orElseThrow();

        // when
        var ended = Postgres.endOrphan(data);

        // then
        assertThat(ended).isTrue();
        assertThat(postmaster.isAlive()).isFalse();
    }

    @Test
    void shouldStartBesideALeftoverFileThatNamesAnotherProgram() throws Exception {
        // given
        postgres.stop();
        Files.writeString(
                data.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");

        // when
        postgres.start();
        new Databases(postgres).ensure("kpi");

        // then
        assertThat(ask("select 1")).isEqualTo("1");
    }

    @Test
    void shouldAskEverybodyForAPassword() throws SQLException {
        // given
        new Databases(postgres).ensure("kpi");

        // then
        assertThat(ask("select system_user")).isEqualTo("scram-sha-256:kpi");
        assertThat(letsInto("postgres", "kpi", "")).isFalse();
        assertThat(letsInto("postgres", "kpi", "wrong")).isFalse();
        assertThat(letsInto("postgres", "postgres", "")).isFalse();
        assertThat(letsInto("postgres", "postgres", "postgres")).isFalse();
        assertThat(letsInto("postgres", "postgres", postgres.superuserPassword()))
                .isTrue();
    }

    @Test
    void shouldShowTheSuperusersPasswordToNobodyElse() throws IOException {
        var file = folder.resolve("data.password");

        assertThat(Files.getPosixFilePermissions(file))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void shouldAskForPasswordsWhereAnEarlierVersionLetEverybodyIn() throws Exception {
        // given
        new Databases(postgres).ensure("kpi");
        tell("create table fact (id int)");
        letEverybodyIn();

        // when
        postgres.stop();
        postgres.start();

        // then
        assertThat(letsInto("postgres", "postgres", "")).isFalse();
        assertThat(letsInto("postgres", "postgres", postgres.superuserPassword()))
                .isTrue();
        assertThat(letsInto("postgres", "kpi", "")).isFalse();
        assertThat(ask("select count(*) from fact")).isEqualTo("0");
    }

    @Test
    void shouldSayWhyItsDataCannotBeOpened() throws Exception {
        // given
        postgres.stop();
        Files.delete(folder.resolve("data.password"));

        // then
        assertThatThrownBy(postgres::start).hasMessageContaining("data.password");
    }

    /** As data directories were before: no password for the superuser, and none asked. */
    private void letEverybodyIn() throws Exception {
        try (var connection = DriverManager.getConnection(
                        postgres.jdbcUrl("postgres"), "postgres", postgres.superuserPassword());
                var statement = connection.createStatement()) {
            statement.execute("alter role postgres password null");
        }
        Files.delete(folder.resolve("data.password"));
        Files.writeString(data.resolve("pg_hba.conf"), """
                # "local" is for Unix domain socket connections only
                local   all   all                  trust
                host    all   all   127.0.0.1/32   trust
                """);
    }

    private boolean letsInto(String database, String user, String password) {
        try (var connection = DriverManager.getConnection(postgres.jdbcUrl(database), user, password)) {
            return connection.isValid(30);
        } catch (SQLException refused) {
            return false;
        }
    }

    private String ask(String query) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.jdbcUrl("kpi"), "kpi", "kpi");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void tell(String command) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.jdbcUrl("kpi"), "kpi", "kpi");
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
