package org.accalmie.web.idempotency;

import java.util.regex.Pattern;
import org.accalmie.web.ProblemException;

/** An idempotency key counts for one caller. */
record KeyOfCaller(String caller, String key) {
    static final String HEADER = "Idempotency-Key";
    private static final Pattern SYNTAX = Pattern.compile("[!-~]{1,255}");

    KeyOfCaller {
        if (!SYNTAX.matcher(key).matches()) {
            throw ProblemException.invalid(HEADER, "must be 1 to 255 visible ASCII characters");
        }
    }
}
