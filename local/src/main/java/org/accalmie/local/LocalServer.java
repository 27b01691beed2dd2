package org.accalmie.local;

/** A real server inside this machine, bound to loopback; it may be stopped and started again on the same port and data. */
public interface LocalServer {
    String name();

    /** Returns when the server accepts work; does nothing when it already does. */
    void start();

    /** Returns when the server is gone; its data stay. */
    void stop();
}
