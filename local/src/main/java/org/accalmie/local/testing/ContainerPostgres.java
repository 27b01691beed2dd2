package org.accalmie.local.testing;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.accalmie.local.postgres.Postgres;
import org.accalmie.local.postgres.PostgresServer;
import org.accalmie.local.postgres.PostgresSettings;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL in a container, set as the embedded one is. */
final class ContainerPostgres implements PostgresServer {
    private static final String PASSWORD = "of-the-superuser";
    private static final long SHARED_MEMORY = 128 << 20;

    private final int port;
    private final LocalContainer container;

    ContainerPostgres(PostgresSettings settings) {
        port = settings.port();
        container = new LocalContainer("postgres", port, 5432, "pg_isready -h 127.0.0.1 -U " + Postgres.SUPERUSER)
                .withEnv("POSTGRES_PASSWORD", PASSWORD)
                .withEnv(
                        "POSTGRES_INITDB_ARGS",
                        "--encoding=UTF8 --locale-provider=builtin --builtin-locale=C.UTF-8 --locale=C")
                .withSharedMemorySize(SHARED_MEMORY)
                .withCommand(command(settings));
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public void start() {
        container.start();
    }

    @Override
    public void stop() {
        container.halt();
    }

    @Override
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(port, database);
    }

    @Override
    public DataSource superuser() {
        var source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl("postgres"));
        source.setUser(Postgres.SUPERUSER);
        source.setPassword(PASSWORD);
        return source;
    }

    private static String[] command(PostgresSettings settings) {
        // as many connections as the embedded one takes
        var words = new ArrayList<>(List.of("postgres", "-c", "max_connections=300"));
        settings.configuration().forEach((name, value) -> words.addAll(List.of("-c", name + "=" + value)));
        return words.toArray(String[]::new);
    }
}
