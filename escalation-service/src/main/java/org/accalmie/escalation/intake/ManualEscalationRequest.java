package org.accalmie.escalation.intake;

import java.util.UUID;
import org.accalmie.events.escalation.vocabulary.Urgency;

/** What a person wishes to escalate, where to, and what is asked of the team. */
public record ManualEscalationRequest(UUID incidentId, String team, Urgency urgency, String request) {}
