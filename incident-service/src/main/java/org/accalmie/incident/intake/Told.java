package org.accalmie.incident.intake;

import org.accalmie.incident.gesture.Advice;
import org.accalmie.incident.gesture.OfferedGesture;
import org.jspecify.annotations.Nullable;

/** An incident with what the ledger and the policy say of it. */
record Told(Incident incident, @Nullable OfferedGesture gesture, Advice advice) {}
