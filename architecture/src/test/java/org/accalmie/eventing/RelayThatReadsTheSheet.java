package org.accalmie.eventing;

import org.accalmie.events.sheet.Anger;

/** Breaks the rule that eventing knows the envelope only. */
public class RelayThatReadsTheSheet {
    Anger anger = Anger.MILD;
}
