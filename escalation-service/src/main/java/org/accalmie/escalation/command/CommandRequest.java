package org.accalmie.escalation.command;

import org.accalmie.escalation.lifecycle.Command;

/** What somebody asks for, as it came in. */
interface CommandRequest {
    Command command();
}
