package org.accalmie.console.problem;

import java.util.stream.Stream;

/** What can go wrong, by what the person can do about it. */
public enum ProblemKind {
    MALFORMED(400),
    SIGNED_OUT(401),
    FORBIDDEN(403),
    MISSING(404),
    NOT_ALLOWED(405),
    REFUSED(409),
    CHANGED(412),
    TOO_LARGE(413),
    BUSY(429),
    AWAY(503),
    FAULT(500);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    public static ProblemKind of(int status) {
        return Stream.of(values())
                .filter(kind -> kind.status == status)
                .findFirst()
                .orElse(status >= 500 ? FAULT : MALFORMED);
    }
}
