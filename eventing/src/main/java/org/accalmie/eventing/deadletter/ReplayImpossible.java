package org.accalmie.eventing.deadletter;

/** The record still cannot be read. */
final class ReplayImpossible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReplayImpossible(String reason) {
        super(reason);
    }
}
