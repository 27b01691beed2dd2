package org.accalmie.benchmarks.consuming;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/** The row of the inbox for each event; nothing is read, nothing done. */
record InboxRows() implements BatchWriter {
    @Override
    public String name() {
        return "bare consumer";
    }

    @Override
    public String table() {
        return "create table if not exists anchor_inbox (like inbox including all)";
    }

    @Override
    public String statement() {
        return """
            insert into anchor_inbox (event_id, received_at)
            select id, now() from unnest(?::uuid[]) id order by id
            on conflict do nothing
            """;
    }

    @Override
    public int write(ConsumerRecords<byte[], byte[]> records, Connection connection, PreparedStatement statement)
            throws SQLException {
        var ids = StreamSupport.stream(records.spliterator(), false)
                .map(InboxRows::id)
                .flatMap(Optional::stream)
                .toArray();
        statement.setArray(1, connection.createArrayOf("uuid", ids));
        statement.executeUpdate();
        return ids.length;
    }

    private static Optional<UUID> id(ConsumerRecord<byte[], byte[]> record) {
        return Optional.ofNullable(record.headers().lastHeader("ce_id"))
                .map(header -> UUID.fromString(new String(header.value(), UTF_8)));
    }
}
