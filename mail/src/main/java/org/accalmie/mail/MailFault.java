package org.accalmie.mail;

import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Why a mail could not be sent, without what the mail server said, which quotes addresses.
 *
 * @param refused whether this address is refused for good, so that to try again is of no use
 */
public record MailFault(String cause, boolean refused) {
    private static final Pattern CODE = Pattern.compile("\\b[45]\\d\\d\\b");
    private static final String RECIPIENT = "recipient";

    public static MailFault of(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return new MailFault("the mail server is away", false);
            }
            var said = String.valueOf(cause.getMessage());
            var code = CODE.matcher(said);
            if (code.find()) {
                var number = code.group();
                return new MailFault(
                        "the mail server answered " + number, number.startsWith("5") && said.contains(RECIPIENT));
            }
        }
        return new MailFault(failure.getClass().getSimpleName(), false);
    }
}
