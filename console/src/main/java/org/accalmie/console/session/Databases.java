package org.accalmie.console.session;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/** Jdbi on the console's own small database; each statement is a transaction of its own. */
final class Databases {
    @Produces
    @Singleton
    Jdbi jdbi(DataSource dataSource) {
        return Jdbi.create(dataSource)
                // arguments are tokens and names and do not belong into messages
                .configure(StatementExceptions.class, e -> e.setMessageRendering(MessageRendering.NONE));
    }
}
