package org.accalmie.benchmarks.relaying;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The relay of a running service, held back by taking the lock that lets one replica work at a time: so it stays warm
 * between its turns, as in a service that has run for a while.
 */
final class ServiceRelay implements Relaying, AutoCloseable {
    private static final String LOCK = "(%d, 0)".formatted(0x6f757462);

    private final Connection holder;

    /** Holds back every relay of that database from now on. */
    ServiceRelay(Connection holder) throws SQLException {
        this.holder = holder;
        stop();
    }

    @Override
    public String name() {
        return "the service's relay";
    }

    @Override
    public void start() throws SQLException {
        execute("select pg_advisory_unlock" + LOCK);
    }

    @Override
    public void stop() throws SQLException {
        execute("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'relay'");
        execute("select pg_advisory_lock" + LOCK);
    }

    @Override
    public void close() throws SQLException {
        holder.close();
    }

    private void execute(String sql) throws SQLException {
        try (var statement = holder.createStatement()) {
            statement.execute(sql);
        }
    }
}
