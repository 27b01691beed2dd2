package org.accalmie.escalation.timer;

import java.time.Instant;
import java.util.UUID;

/**
 * A pending deadline; unique by all but {@code dueAt}, so that it cannot fire twice.
 *
 * @param run how many times this clock was started
 * @param number the rung, or how often it rang in this run
 */
public record Deadline(UUID escalationId, TimerKind kind, int run, int number, Instant dueAt) {}
