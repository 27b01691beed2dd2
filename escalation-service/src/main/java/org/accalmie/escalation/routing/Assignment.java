package org.accalmie.escalation.routing;

import java.util.List;
import org.accalmie.events.escalation.vocabulary.Routing;
import org.accalmie.events.escalation.vocabulary.Urgency;

/** Where an incident goes, who watches, and why. */
public record Assignment(String team, Urgency urgency, List<String> watchers, Routing routing) {}
