package org.accalmie.local.importing;

import java.io.IOException;

/** The service is not there now, and may be in a while. */
public final class ServiceAway extends IOException {
    private static final long serialVersionUID = 1L;

    ServiceAway(String why) {
        super(why);
    }

    ServiceAway(IOException cause) {
        super(cause.getMessage() == null ? "nothing answers there" : cause.getMessage(), cause);
    }
}
