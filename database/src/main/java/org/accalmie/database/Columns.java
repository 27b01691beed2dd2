package org.accalmie.database;

import java.lang.reflect.Type;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/**
 * Binds a list as arrays, one for each column, for {@code unnest}: one statement and one round trip, however many rows
 * there are.
 */
public final class Columns<T, S extends SqlStatement<S>> {
    private final S statement;
    private final List<T> rows;

    public Columns(S statement, List<T> rows) {
        this.statement = statement;
        this.rows = List.copyOf(rows);
    }

    /** A column of a type that {@code bindArray} takes, see {@link Databases}. */
    public Columns<T, S> bind(String name, Type type, Function<T, @Nullable Object> value) {
        statement.bindArray(name, type, rows.stream().map(value).toArray());
        return this;
    }

    // the driver sends an array in binary, but only if it is one of exactly String or byte[]

    public Columns<T, S> text(String name, Function<T, @Nullable String> value) {
        return array(name, "text", rows.stream().map(value).toArray(String[]::new));
    }

    public Columns<T, S> bytes(String name, Function<T, byte @Nullable []> value) {
        return array(name, "bytea", rows.stream().map(value).toArray(byte[][]::new));
    }

    public S statement() {
        return statement;
    }

    private Columns<T, S> array(String name, String type, @Nullable Object[] values) {
        statement.bind(
                name,
                (position, bound, context) ->
                        bound.setArray(position, bound.getConnection().createArrayOf(type, values)));
        return this;
    }
}
