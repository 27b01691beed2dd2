package org.accalmie.benchmarks.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The rows of a table in a file, to be copied into a table like it: the fastest that PostgreSQL takes rows. */
record TableCopy(String table, Path file) {

    static TableCopy out(Connection connection, String table, Path folder) throws SQLException, IOException {
        var copy = new TableCopy(table, folder.resolve(table + ".copy"));
        try (var output = Files.newOutputStream(copy.file)) {
            manager(connection).copyOut("copy %s to stdout (format binary)".formatted(table), output);
        }
        try (var statement = connection.createStatement()) {
            statement.execute("create table anchor_%s (like %1$s including all)".formatted(table));
        }
        return copy;
    }

    void in(Connection connection) throws SQLException, IOException {
        try (var input = Files.newInputStream(file)) {
            manager(connection).copyIn("copy anchor_%s from stdin (format binary)".formatted(table), input);
        }
    }

    void empty(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("truncate anchor_" + table);
        }
    }

    private static CopyManager manager(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }
}
