package org.accalmie.escalation.lifecycle;

/** What makes an escalation pass from one state to another, or stay where it is. */
public sealed interface Trigger permits CommandType, Occurrence {
    String name();
}
