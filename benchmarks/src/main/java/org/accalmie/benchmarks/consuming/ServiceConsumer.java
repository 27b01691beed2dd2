package org.accalmie.benchmarks.consuming;

import java.sql.Connection;
import java.sql.SQLException;

/** The consumer of a running service, held back by a lock on its inbox: so it stays warm between its turns. */
final class ServiceConsumer implements Consuming {
    private final String service;
    private final Connection holder;
    private final Connection reader;

    /**
     * @param holder a connection to the service's database, used for the lock alone
     * @param reader another one
     */
    ServiceConsumer(String service, Connection holder, Connection reader) throws SQLException {
        this.service = service;
        this.holder = holder;
        this.reader = reader;
        holder.setAutoCommit(false);
    }

    @Override
    public String name() {
        return service;
    }

    @Override
    public void hold() throws SQLException {
        try (var lock = holder.createStatement()) {
            lock.execute("lock table inbox in exclusive mode");
        }
    }

    @Override
    public void release() throws SQLException {
        holder.rollback();
    }

    @Override
    public long events() throws SQLException {
        try (var count = reader.createStatement();
                var row = count.executeQuery("select count(*) from inbox")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        holder.close();
        reader.close();
    }
}
