package org.accalmie.benchmarks.consuming;

/** A consumer that can be held back while a backlog grows, and let go; it begins where it stopped. */
interface Consuming extends AutoCloseable {
    String name();

    /** Returns when nothing is taken any more; what is published from now on waits. */
    void hold() throws Exception;

    void release() throws Exception;

    /** How many events it has taken in so far, each committed. */
    long events() throws Exception;

    @Override
    void close() throws Exception;
}
