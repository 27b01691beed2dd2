package org.accalmie.local.postgres;

import javax.sql.DataSource;
import org.accalmie.local.LocalServer;

/** A PostgreSQL server, wherever it runs. */
public interface PostgresServer extends LocalServer {
    String jdbcUrl(String database);

    /** Who may do everything; while the server is running. */
    DataSource superuser();
}
