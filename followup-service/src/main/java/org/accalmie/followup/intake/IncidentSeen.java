package org.accalmie.followup.intake;

/** Whose an incident is, as it was last heard of. */
record IncidentSeen(String customerId, String agentId, boolean historical) {}
