package org.accalmie.escalation.lifecycle;

import org.jspecify.annotations.Nullable;

/**
 * The last command of its kind: a late twin is told by who did it and what was said.
 *
 * @param command absent where it was not kept
 * @param erased whether words of people were taken out of it
 */
public record LastCommand(String by, @Nullable Command command, boolean erased) {
    static LastCommand of(Command command, String by) {
        return new LastCommand(by, command, false);
    }

    /** Whether another one says the same, as far as is known. */
    boolean saysTheSameAs(Command other) {
        return command == null || command.equals(erased ? other.withoutTexts() : other);
    }

    LastCommand withoutTexts() {
        return new LastCommand(by, command == null ? null : command.withoutTexts(), true);
    }
}
