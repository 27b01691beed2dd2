package org.accalmie.database;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;

/**
 * Jdbi on the service's datasource. Transactions are JTA's: inside one, every handle is the same enlisted connection.
 *
 * <p>Beyond Jdbi's own: {@code Instant} is {@code timestamptz}, {@code LocalDate} is {@code date} whatever the zone of
 * the JVM; {@code bindArray} takes UUID, String, Integer, Long, Boolean, Instant and LocalDate; enums are their names.
 */
public final class Databases {
    @Produces
    @Singleton
    Jdbi jdbi(DataSource dataSource) {
        return on(dataSource);
    }

    @Produces
    @Singleton
    DedicatedConnections dedicated(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        return new DedicatedConnections(url, user, password);
    }

    public static Jdbi on(DataSource dataSource) {
        return configured(Jdbi.create(dataSource).setTransactionHandler(new CMTTransactionHandler()));
    }

    public static Jdbi configured(Jdbi jdbi) {
        // a closed handle inside a JTA transaction is no forgotten transaction
        jdbi.configure(Handles.class, handles -> handles.setForceEndTransactions(false));
        // arguments are customers' data and do not belong into messages
        jdbi.configure(StatementExceptions.class, e -> e.setMessageRendering(MessageRendering.NONE));
        return withTypes(jdbi);
    }

    private static Jdbi withTypes(Jdbi jdbi) {
        return jdbi.registerArgument(new TypedArgumentFactory<>(
                        Instant.class, Types.TIMESTAMP_WITH_TIMEZONE, instant -> instant.atOffset(ZoneOffset.UTC)))
                .registerArgument(new TypedArgumentFactory<>(LocalDate.class, Types.DATE, date -> date))
                .registerArgument(new TypedArgumentFactory<>(UUID.class, Types.OTHER, id -> id))
                .registerColumnMapper(Instant.class, new InstantColumnMapper())
                .registerColumnMapper(LocalDate.class, (row, column, context) -> row.getObject(column, LocalDate.class))
                .registerArrayType(UUID.class, "uuid")
                .registerArrayType(String.class, "text")
                .registerArrayType(Integer.class, "integer")
                .registerArrayType(Boolean.class, "boolean")
                .registerArrayType(LocalDate.class, "date", LocalDate::toString)
                .registerArrayType(Long.class, "bigint")
                .registerArrayType(BigDecimal.class, "numeric")
                .registerArrayType(Instant.class, "timestamptz", Instant::toString);
    }
}
