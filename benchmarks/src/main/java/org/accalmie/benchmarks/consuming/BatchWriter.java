package org.accalmie.benchmarks.consuming;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/** What a bare consumer makes of a batch, in one statement and one transaction. */
interface BatchWriter {
    String name();

    /** Makes the table, unless it is there. */
    String table();

    String statement();

    /** Writes the batch and returns how many events it was. */
    int write(ConsumerRecords<byte[], byte[]> records, Connection connection, PreparedStatement statement)
            throws SQLException;
}
