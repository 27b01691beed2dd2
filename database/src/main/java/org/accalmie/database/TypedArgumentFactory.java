package org.accalmie.database;

import java.lang.reflect.Type;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Binds a type as the driver's own equivalent, null included: PostgreSQL refuses a null of another type, and {@code
 * java.sql.Timestamp} and {@code Date} would go through the JVM's zone and the Julian calendar.
 */
record TypedArgumentFactory<T>(Class<T> type, int sqlType, Function<T, Object> toDriver)
        implements ArgumentFactory.Preparable {
    @Override
    public Optional<Function<@Nullable Object, Argument>> prepare(Type declared, ConfigRegistry config) {
        return type.equals(declared) ? Optional.of(this::argument) : Optional.empty();
    }

    private Argument argument(@Nullable Object value) {
        if (value == null) {
            return (position, statement, context) -> statement.setNull(position, sqlType);
        }
        var bound = toDriver.apply(type.cast(value));
        return (position, statement, context) -> statement.setObject(position, bound);
    }
}
