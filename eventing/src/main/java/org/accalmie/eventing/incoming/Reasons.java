package org.accalmie.eventing.incoming;

import java.util.Arrays;
import java.util.Optional;
import org.accalmie.database.Faults;
import org.accalmie.events.OutOfRange;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Says why a handler failed without quoting messages: they may hold customers' data. */
public final class Reasons {
    private static final String OURS = "org.accalmie.";
    private static final String NOT_OURS = "org.accalmie.eventing.";

    private Reasons() {}

    public static String of(Throwable failure) {
        var database = Faults.databaseError(failure);
        var cause = database.<Throwable>map(e -> e).orElseGet(() -> root(failure));
        return cause instanceof OutOfRange values
                ? String.valueOf(values.getMessage())
                : cause.getClass().getSimpleName()
                        + database.map(e -> " " + e.getSQLState()).orElse("")
                        + database.flatMap(Reasons::constraint).orElse("");
    }

    /** The same with the place in the code, for whoever reads the log. */
    public static String withPlace(Throwable failure) {
        return of(failure) + place(failure).or(() -> place(root(failure))).orElse("");
    }

    private static Optional<String> constraint(Throwable error) {
        return Optional.of(error)
                .filter(PSQLException.class::isInstance)
                .map(PSQLException.class::cast)
                .map(PSQLException::getServerErrorMessage)
                .map(ServerErrorMessage::getConstraint)
                .map(name -> " (" + name + ")");
    }

    private static Optional<String> place(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .filter(frame -> !frame.getClassName().startsWith(NOT_OURS))
                .findFirst()
                .map(frame ->
                        " at %s.%s:%d".formatted(frame.getClassName(), frame.getMethodName(), frame.getLineNumber()));
    }

    private static Throwable root(Throwable failure) {
        return failure.getCause() == null ? failure : root(failure.getCause());
    }
}
