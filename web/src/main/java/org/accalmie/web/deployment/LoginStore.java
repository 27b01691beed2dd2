package org.accalmie.web.deployment;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import javax.sql.DataSource;

/** How PostgreSQL made sure who asks. */
@Singleton
final class LoginStore {
    private static final String NO_SUCH_COLUMN = "42703";

    private final DataSource database;

    LoginStore(DataSource database) {
        this.database = database;
    }

    /** Whether the server took the service's word for who it is; not known of servers before version 16. */
    boolean wasBelieved() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select system_user is null")) {
            return rows.next() && rows.getBoolean(1);
        } catch (SQLException e) {
            if (NO_SUCH_COLUMN.equals(e.getSQLState())) {
                return false;
            }
            throw new IllegalStateException(e);
        }
    }
}
