package org.accalmie.web.problem;

import io.quarkus.oidc.OIDCException;
import java.util.concurrent.RejectedExecutionException;
import org.accalmie.database.Faults;

/** Tells something that is away or overloaded, and comes back by itself, from a fault of ours. */
final class Outage {
    private Outage() {}

    static boolean explains(Throwable fault) {
        return Faults.isPassing(fault) || Causes.of(fault).anyMatch(Outage::isOutage);
    }

    private static boolean isOutage(Throwable fault) {
        return switch (fault) {
            case OIDCException noProvider -> true;
            case RejectedExecutionException noThread -> true;
            default -> false;
        };
    }
}
