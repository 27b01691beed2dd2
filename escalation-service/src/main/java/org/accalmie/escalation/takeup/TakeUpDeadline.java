package org.accalmie.escalation.takeup;

import java.time.Instant;
import org.accalmie.events.escalation.vocabulary.TakeUpClass;

/** By when a case must be acknowledged, and which class says so. */
public record TakeUpDeadline(TakeUpClass takeUpClass, Instant acknowledgeBy) {}
