package org.accalmie.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Opens connections beside the pool, for what holds one for as long as it lives: session locks and {@code listen}. */
public record DedicatedConnections(String url, String user, String password) {
    /** The server lets go of a vanished client's locks after some ten seconds instead of two hours. */
    private static final String KEEPALIVE =
            "-c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3";

    public Connection open(String name) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", name);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "60");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("logServerErrorDetail", "false");
        properties.setProperty("options", KEEPALIVE);
        return DriverManager.getConnection(url, properties);
    }
}
