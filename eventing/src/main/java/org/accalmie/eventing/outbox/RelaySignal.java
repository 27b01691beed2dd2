package org.accalmie.eventing.outbox;

/** Says that rows are waiting. Rings coalesce; a lost one costs no more than the relay's next tick. */
public interface RelaySignal {
    void ring();
}
