package org.accalmie.console.upstream;

import jakarta.ws.rs.BadRequestException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a form brings back and a header carries on: other than the console wrote it, it is refused and not sent. */
public final class FormHeaders {
    private static final Pattern KEY = Pattern.compile("[!-~]{1,255}");
    private static final Pattern VERSION = Pattern.compile("\\d{1,18}");

    private FormHeaders() {}

    /**
     * For {@code Idempotency-Key}.
     *
     * @throws BadRequestException for what no service takes
     */
    public static String key(String written) {
        return checked(KEY, written);
    }

    /**
     * For {@code If-Match}; absent for an empty one.
     *
     * @throws BadRequestException for what is no version
     */
    public static @Nullable String version(String written) {
        return written.isEmpty() ? null : '"' + checked(VERSION, written) + '"';
    }

    private static String checked(Pattern expected, String written) {
        if (!expected.matcher(written).matches()) {
            throw new BadRequestException();
        }
        return written;
    }
}
