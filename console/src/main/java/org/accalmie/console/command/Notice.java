package org.accalmie.console.command;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was done a moment ago. */
public record Notice(Command command, String reference) {
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9-]{1,40}");

    public static @Nullable Notice of(MultivaluedMap<String, String> address) {
        var command = Command.named(address.getFirst("done"));
        var reference = address.getFirst("of");
        return command == null
                        || reference == null
                        || !REFERENCE.matcher(reference).matches()
                ? null
                : new Notice(command, reference);
    }
}
