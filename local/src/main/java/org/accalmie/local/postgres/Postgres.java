package org.accalmie.local.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.accalmie.local.LocalServer;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL server as a child process. */
public final class Postgres implements LocalServer {
    private static final Duration START_LIMIT = Duration.ofMinutes(1);

    private final PostgresSettings settings;
    private @Nullable EmbeddedPostgres server;

    public Postgres(PostgresSettings settings) {
        this.settings = settings;
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
        try {
            server = builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(settings.port(), database);
    }

    synchronized DataSource superuser() {
        if (server == null) {
            throw new IllegalStateException("PostgreSQL is not running");
        }
        return server.getPostgresDatabase();
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
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "");
        settings.configuration().forEach(builder::setServerConfig);
        return builder;
    }
}
