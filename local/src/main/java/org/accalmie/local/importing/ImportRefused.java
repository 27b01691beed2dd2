package org.accalmie.local.importing;

import java.net.URI;

/** The service takes no import from this caller, or is not the service. */
public final class ImportRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ImportRefused(int status, URI door) {
        super("%s answers %d%s".formatted(door, status, hint(status)));
    }

    private static String hint(int status) {
        return status == 401 || status == 403 ? "; the token must be of the role tool" : "";
    }
}
