package org.accalmie.events.sheet;

/** The priority of the ticket in the source tool. */
public enum TicketPriority {
    NORMAL,
    HIGH,
    URGENT
}
