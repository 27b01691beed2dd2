package org.accalmie.acceptance;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accalmie.local.testing.LocalStack;

/** Looks for words in every column of every table of a service's database, whatever the type. */
public final class Tables {
    private static final String COLUMNS = """
            select table_schema || '.' || table_name,
                   case when data_type = 'bytea' then 'encode("' || column_name || '", ''escape'')'
                        else '"' || column_name || '"::text' end
            from information_schema.columns join information_schema.tables using (table_schema, table_name)
            where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
            """;

    private Tables() {}

    static List<String> mentioning(String word, Service service) {
        var url = LocalStack.jdbcUrl(service.database());
        try (var connection = DriverManager.getConnection(url, service.database(), service.database());
                var columns = connection.createStatement().executeQuery(COLUMNS)) {
            var found = new ArrayList<String>();
            while (columns.next()) {
                if (mentions(connection, columns.getString(1), columns.getString(2), word)) {
                    found.add(service.database() + "." + columns.getString(1) + "." + columns.getString(2));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** What the group of the expression stands for, wherever it matches, and a place where it does. */
    public static Map<String, String> matching(String expression, Service service) {
        var url = LocalStack.jdbcUrl(service.database());
        try (var connection = DriverManager.getConnection(url, service.database(), service.database());
                var columns = connection.createStatement().executeQuery(COLUMNS)) {
            var found = new HashMap<String, String>();
            while (columns.next()) {
                var place = service.database() + "." + columns.getString(1) + "." + columns.getString(2);
                groups(connection, columns.getString(1), columns.getString(2), expression)
                        .forEach(it -> found.put(it, place));
            }
            return found;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> groups(Connection connection, String table, String column, String expression)
            throws SQLException {
        var sql = "select distinct (regexp_matches(" + column + ", ?, 'g'))[1] from " + table;
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, expression);
            var groups = new ArrayList<String>();
            for (var answer = query.executeQuery(); answer.next(); ) {
                groups.add(answer.getString(1));
            }
            return groups;
        }
    }

    private static boolean mentions(Connection connection, String table, String column, String word)
            throws SQLException {
        var sql = "select exists (select 1 from " + table + " where position(? in " + column + ") > 0)";
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, word);
            var answer = query.executeQuery();
            return answer.next() && answer.getBoolean(1);
        }
    }
}
