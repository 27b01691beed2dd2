package org.accalmie.web.problem;

import java.io.Serial;
import java.sql.SQLException;
import java.util.stream.Collectors;

/** A fault as it may be logged: what and where, without messages, which quote what customers wrote. */
final class RedactedException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private RedactedException(Throwable fault) {
        super(name(fault), fault.getCause() == null ? null : of(fault.getCause()));
        setStackTrace(fault.getStackTrace());
    }

    static RedactedException of(Throwable fault) {
        return new RedactedException(fault);
    }

    static String summary(Throwable fault) {
        return Causes.of(fault).map(RedactedException::name).distinct().collect(Collectors.joining(", "));
    }

    private static String name(Throwable fault) {
        var name = fault.getClass().getName();
        return fault instanceof SQLException sql ? name + " " + sql.getSQLState() : name;
    }
}
