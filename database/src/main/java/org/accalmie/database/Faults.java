package org.accalmie.database;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the failures that pass, with the database or its load, from those that stay. */
public final class Faults {
    private static final Set<String> SERIALIZATION = Set.of("40001", "40P01");
    private static final Set<String> PASSING_CLASSES = Set.of("08", "53", "57P", "58");

    private Faults() {}

    /** Whether the same work may succeed later, once the infrastructure is well again. */
    public static boolean isPassing(Throwable failure) {
        var database = databaseError(failure);
        if (database.isPresent()) {
            return isPassing(database.get());
        }
        return isOrIsCausedBy(failure, TransactionFailure.class) || failure instanceof OutOfMemoryError;
    }

    /** Whether a value is beyond what a column takes: data exceptions and exceeded limits. */
    public static boolean isRefusal(Throwable failure) {
        return databaseError(failure)
                .map(SQLException::getSQLState)
                .filter(state -> state.startsWith("22") || state.startsWith("54"))
                .isPresent();
    }

    /** The innermost error of the database in this failure, wherever a library has put it. */
    public static Optional<SQLException> databaseError(@Nullable Throwable failure) {
        if (failure == null) {
            return Optional.empty();
        }
        var inner = databaseError(failure.getCause());
        for (var suppressed : failure.getSuppressed()) {
            inner = inner.or(() -> databaseError(suppressed));
        }
        return inner.or(() -> failure instanceof SQLException sql ? Optional.of(sql) : Optional.empty());
    }

    private static boolean isPassing(SQLException error) {
        var state = error.getSQLState();
        // the pool, which gives no state, ran full or cannot reach the database
        return state == null
                || error instanceof SQLTransientException
                || error instanceof SQLRecoverableException
                || SERIALIZATION.contains(state)
                || PASSING_CLASSES.stream().anyMatch(state::startsWith);
    }

    private static boolean isOrIsCausedBy(@Nullable Throwable failure, Class<?> type) {
        return failure != null && (type.isInstance(failure) || isOrIsCausedBy(failure.getCause(), type));
    }
}
