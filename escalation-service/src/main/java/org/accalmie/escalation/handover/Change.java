package org.accalmie.escalation.handover;

import java.util.List;
import org.accalmie.events.escalation.EscalationEvent;

/** The next version of an escalation, what is told of it, and what the timeline says. */
record Change(Escalation after, List<EscalationEvent> events, Step step) {}
