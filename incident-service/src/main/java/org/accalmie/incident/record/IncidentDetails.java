package org.accalmie.incident.record;

import org.accalmie.incident.gesture.Advice;
import org.accalmie.incident.gesture.ledger.LedgerEntry;
import org.jspecify.annotations.Nullable;

/** An incident with what the ledger and the policy say of it. */
public record IncidentDetails(Incident incident, @Nullable LedgerEntry gesture, Advice advice) {}
