package org.accalmie.incident.recap;

import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says why a mail could not be sent without what the mail server said, which quotes addresses. */
final class MailFault {
    private static final Pattern CODE = Pattern.compile("\\b[45]\\d\\d\\b");

    private MailFault() {}

    static String of(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return "the mail server is away";
            }
            var code = CODE.matcher(String.valueOf(cause.getMessage()));
            if (code.find()) {
                return "the mail server answered " + code.group();
            }
        }
        return failure.getClass().getSimpleName();
    }
}
