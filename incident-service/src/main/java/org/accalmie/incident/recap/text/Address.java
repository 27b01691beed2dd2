package org.accalmie.incident.recap.text;

import java.util.Optional;
import java.util.regex.Pattern;
import org.accalmie.incident.sheet.part.EmailAddress;

/** One address that a mail can go to. */
public record Address(String value) {
    private static final Pattern ONE = Pattern.compile(EmailAddress.FORM);

    /** Empty for anything else, such as two addresses or a telephone number in the wrong field. */
    static Optional<Address> of(String email) {
        var stripped = email.strip();
        return ONE.matcher(stripped).matches() ? Optional.of(new Address(stripped)) : Optional.empty();
    }
}
