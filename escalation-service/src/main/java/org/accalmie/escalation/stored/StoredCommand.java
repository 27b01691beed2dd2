package org.accalmie.escalation.stored;

import org.accalmie.escalation.lifecycle.Command;
import org.accalmie.escalation.lifecycle.CommandType;
import org.accalmie.escalation.lifecycle.LastCommand;
import org.accalmie.eventing.EventJson;
import org.jspecify.annotations.Nullable;

/** @param command members by name; of which command they are is known where it is kept */
record StoredCommand(String by, @Nullable Object command, boolean erased) {
    static StoredCommand of(LastCommand last) {
        return new StoredCommand(last.by(), last.command(), last.erased());
    }

    LastCommand last(CommandType type, EventJson json) {
        var said = command == null ? null : json.read(json.text(command), typeOf(type));
        return new LastCommand(by, said, erased);
    }

    private static Class<? extends Command> typeOf(CommandType type) {
        return switch (type) {
            case ACKNOWLEDGE -> Command.Acknowledge.class;
            case UPDATE -> Command.Update.class;
            case TRANSFER -> Command.Transfer.class;
            case RETURN -> Command.Return.class;
            case COMPLETE -> Command.Complete.class;
            case WAIT -> Command.Wait.class;
            case RESUME -> Command.Resume.class;
            case RESOLVE -> Command.Resolve.class;
            case JUDGE -> Command.Judge.class;
            case CANCEL -> Command.Cancel.class;
            case DECIDE -> Command.Decide.class;
        };
    }
}
