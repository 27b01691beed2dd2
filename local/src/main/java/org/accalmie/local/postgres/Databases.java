package org.accalmie.local.postgres;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * The databases of the services and the console, each owned by the role of its name, whose password is its name as well, and no other's; and
 * the role by which BI tools read, which the KPI service lets into its views.
 */
public final class Databases {
    public static final List<String> ALL = List.of("incident", "escalation", "followup", "kpi", "console");
    public static final String BI_READER = "bi_reader";
    public static final String BI_READER_PASSWORD = "bi";

    private final DataSource superuser;

    public Databases(PostgresServer postgres) {
        this.superuser = postgres.superuser();
    }

    /** Creates what is missing and leaves the rest. */
    public void ensure(String name) {
        ensureReader();
        if (!exists("select from pg_roles where rolname = ?", name)) {
            execute("create role %1$s login password '%1$s'".formatted(name));
        }
        if (!exists("select from pg_database where datname = ?", name)) {
            execute("create database %1$s owner %1$s".formatted(name));
        }
        execute("revoke all on database %s from public".formatted(name));
    }

    public void recreate(String name) {
        execute("drop database if exists %s with (force)".formatted(name));
        ensure(name);
    }

    private void ensureReader() {
        if (!exists("select from pg_roles where rolname = ?", BI_READER)) {
            execute("create role %s login password '%s'".formatted(BI_READER, BI_READER_PASSWORD));
            execute("alter role %s set default_transaction_read_only = on".formatted(BI_READER));
            execute("alter role %s set statement_timeout = '60s'".formatted(BI_READER));
        }
    }

    private boolean exists(String query, String name) {
        try (var connection = superuser.getConnection();
                var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) {
        try (var connection = superuser.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
