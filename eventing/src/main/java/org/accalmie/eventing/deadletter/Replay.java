package org.accalmie.eventing.deadletter;

/**
 * What a replay came to.
 *
 * @param letter with its new reason, when it failed again
 */
public record Replay(DeadLetter letter, boolean succeeded) {}
