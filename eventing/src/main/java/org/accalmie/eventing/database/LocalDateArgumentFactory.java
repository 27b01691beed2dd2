package org.accalmie.eventing.database;

import java.sql.Types;
import java.time.LocalDate;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/** Binds dates as they are: {@code java.sql.Date} would go through the JVM's zone and the Julian calendar. */
final class LocalDateArgumentFactory extends AbstractArgumentFactory<LocalDate> {
    LocalDateArgumentFactory() {
        super(Types.DATE);
    }

    @Override
    protected Argument build(LocalDate value, ConfigRegistry config) {
        return (position, statement, context) -> statement.setObject(position, value);
    }
}
