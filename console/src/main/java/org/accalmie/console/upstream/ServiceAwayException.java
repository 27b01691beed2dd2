package org.accalmie.console.upstream;

import jakarta.ws.rs.ProcessingException;
import java.time.Instant;

/** A service did not answer. */
public final class ServiceAwayException extends ProcessingException {
    private final Instant since;

    public ServiceAwayException(ProcessingException why, Instant since) {
        super(why);
        this.since = since;
    }

    public Instant since() {
        return since;
    }
}
