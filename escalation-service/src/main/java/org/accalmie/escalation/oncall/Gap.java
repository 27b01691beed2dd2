package org.accalmie.escalation.oncall;

import java.time.Instant;

/** A time in which nobody of a rota is on call. */
public record Gap(String rota, Instant from, Instant to, OnCall.Cause because) {}
