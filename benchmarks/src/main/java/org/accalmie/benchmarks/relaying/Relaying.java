package org.accalmie.benchmarks.relaying;

/** A way of taking an outbox to Kafka that can be begun and ended; each begins where nothing was before. */
interface Relaying {
    String name();

    /** Does what must be done before there are rows. */
    default void prepare() throws Exception {}

    void start() throws Exception;

    /** Returns when it relays no more. */
    void stop() throws Exception;
}
