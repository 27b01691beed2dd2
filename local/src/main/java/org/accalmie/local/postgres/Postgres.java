package org.accalmie.local.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.accalmie.local.SecretFile;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL server as a child process. */
public final class Postgres implements PostgresServer {
    /** Who may do everything. */
    public static final String SUPERUSER = "postgres";

    private static final Duration START_LIMIT = Duration.ofMinutes(1);

    private final PostgresSettings settings;
    private final SecretFile password;
    private @Nullable EmbeddedPostgres server;

    public Postgres(PostgresSettings settings) {
        this.settings = settings;
        var data = settings.data();
        this.password = new SecretFile(data.resolveSibling(data.getFileName() + ".password"));
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public synchronized void start() {
        if (server != null) {
            return;
        }
        endOrphan(settings.data());
        var access = HostBasedAuthentication.in(settings.data());
        if (!access.exists()) {
            password.choose();
        } else if (access.believesAnybody()) {
            protect(access);
        } else if (!password.exists()) {
            throw new IllegalStateException(
                    "Without %s nobody is let into the data in %s".formatted(password.file(), settings.data()));
        }
        server = launch();
    }

    /** The data of an earlier version, whose server let everybody in: the superuser gets a password first. */
    private void protect(HostBasedAuthentication access) {
        password.choose();
        try (var open = launch();
                var connection = open.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter role %s password '%s'".formatted(SUPERUSER, password.text()));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
        access.askForPasswords();
    }

    @Override
    public synchronized void stop() {
        if (server == null) {
            return;
        }
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            server = null;
        }
    }

    /** Ends the server that an owner who was killed has left on this data; says whether there was one. */
    public static boolean endOrphan(Path data) {
        return OrphanedPostmaster.in(data).end();
    }

    @Override
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(settings.port(), database);
    }

    /** The password of the role {@value #SUPERUSER}. */
    public String superuserPassword() {
        return password.text();
    }

    @Override
    public synchronized DataSource superuser() {
        if (server == null) {
            throw new IllegalStateException("PostgreSQL is not running");
        }
        return server.getPostgresDatabase(Map.of("password", password.text()));
    }

    private EmbeddedPostgres launch() {
        try {
            return builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EmbeddedPostgres.Builder builder() {
        var builder = EmbeddedPostgres.builder()
                .setPort(settings.port())
                .setDataDirectory(settings.data())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(settings.binaries().toFile())
                .setPGStartupWait(START_LIMIT)
                // the owner stops the server after those who use it; hooks run in no order
                .setRegisterShutdownHook(false)
                // the same order and case rules on every machine
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                // options of initdb like any other, which come after its own "--auth=trust"
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", password.file().toString())
                .setConnectConfig("password", password.text())
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "");
        settings.configuration().forEach(builder::setServerConfig);
        return builder;
    }
}
