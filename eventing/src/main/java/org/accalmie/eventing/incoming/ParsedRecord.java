package org.accalmie.eventing.incoming;

import org.accalmie.eventing.ReceivedEvent;

/** What reading a record came to. */
public sealed interface ParsedRecord {
    Incoming record();

    record Read(Incoming record, ReceivedEvent event) implements ParsedRecord {}

    /** A type that this version does not know: somebody else's matter, or tomorrow's. */
    record Unknown(Incoming record) implements ParsedRecord {}

    record Unreadable(Incoming record, String reason) implements ParsedRecord {}
}
