package org.accalmie.eventing;

import org.accalmie.events.sheet.assessment.Anger;

/** Breaks the rule that eventing knows the envelope only. */
public class RelayThatReadsTheSheet {
    Anger anger = Anger.MILD;
}
