package org.accalmie.web.problem;

import io.quarkus.oidc.OIDCException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.jdbi.v3.core.ConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells something that is away, and comes back by itself, from a fault of ours. */
final class Outage {
    /** SQLSTATE classes: connection, rolled back to resolve a conflict, resources, operator. */
    private static final Set<String> SQL_STATES = Set.of("08", "40", "53", "57");

    private Outage() {}

    static boolean explains(Throwable fault) {
        return Causes.of(fault).anyMatch(Outage::isOutage);
    }

    private static boolean isOutage(Throwable fault) {
        return switch (fault) {
            case ConnectionException noConnection -> true;
            case OIDCException noProvider -> true;
            case RejectedExecutionException noThread -> true;
            case TimeoutException late -> true;
            case SQLException sql -> isOutage(sql.getSQLState());
            default -> false;
        };
    }

    private static boolean isOutage(@Nullable String state) {
        return state != null && state.length() == 5 && SQL_STATES.contains(state.substring(0, 2));
    }
}
