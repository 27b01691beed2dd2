package org.accalmie.escalation.lifecycle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a command said: enough to tell it from another one, and nothing to read.
 *
 * @param all a print of everything; absent once the texts are erased, since a short one could be guessed by it
 * @param rest a print of what is no text
 */
record CommandFingerprint(@Nullable String all, String rest) {
    static CommandFingerprint in(Command command) {
        return new CommandFingerprint(print(command), print(command.withoutTexts()));
    }

    boolean isSaidBy(Command command) {
        return all == null ? rest.equals(print(command.withoutTexts())) : all.equals(print(command));
    }

    CommandFingerprint withoutTexts() {
        return new CommandFingerprint(null, rest);
    }

    private static String print(Command command) {
        return UUID.nameUUIDFromBytes(command.toString().getBytes(UTF_8)).toString();
    }
}
