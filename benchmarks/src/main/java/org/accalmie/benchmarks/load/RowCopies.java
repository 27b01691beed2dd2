package org.accalmie.benchmarks.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * The anchor's writes: copies of a row that a service wrote, into a table like the service's, by one prepared
 * statement. Ids and places are made anew; what the database makes is left to it.
 */
public final class RowCopies {
    private static final AtomicLong PLACES = new AtomicLong();

    private final String table;
    private final List<String> columns = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private RowCopies(String table, ResultSet sample) throws SQLException {
        this.table = table;
        var meta = sample.getMetaData();
        for (int column = 1; column <= meta.getColumnCount(); column++) {
            var value = sample.getObject(column);
            if (value != null && !meta.isAutoIncrement(column)) {
                columns.add(meta.getColumnName(column));
                values.add(value);
            }
        }
    }

    /** Takes every row of a table as a sample and makes an empty table like it beside it. */
    public static List<RowCopies> of(Connection connection, String table) throws SQLException {
        var copies = new ArrayList<RowCopies>();
        try (var statement = connection.createStatement()) {
            statement.execute("create table anchor_%s (like %1$s including all)".formatted(table));
            try (var samples = statement.executeQuery("select * from %s order by 1".formatted(table))) {
                while (samples.next()) {
                    copies.add(new RowCopies("anchor_" + table, samples));
                }
            }
        }
        return copies;
    }

    /** Takes the last row of a table as a sample, and an empty table like it that is there already. */
    public static RowCopies ofTheLast(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create table if not exists anchor_%s (like %1$s including all)".formatted(table));
            try (var sample = statement.executeQuery("select * from %s order by id desc limit 1".formatted(table))) {
                sample.next();
                return new RowCopies("anchor_" + table, sample);
            }
        }
    }

    public PreparedStatement prepare(Connection connection) throws SQLException {
        var names = columns.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        var marks = columns.stream().map(name -> "?").collect(Collectors.joining(", "));
        return connection.prepareStatement("insert into %s (%s) values (%s)".formatted(table, names, marks));
    }

    public void bind(PreparedStatement insert) throws SQLException {
        for (int n = 0; n < values.size(); n++) {
            insert.setObject(n + 1, fresh(values.get(n)));
        }
    }

    private static Object fresh(Object value) {
        if (value instanceof UUID) {
            return UUID.randomUUID();
        }
        return value instanceof Long ? PLACES.incrementAndGet() : value;
    }
}
