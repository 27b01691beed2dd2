package org.accalmie.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Loopback ports: which is free, and whether this one is. */
public final class Ports {
    private static final int LOWEST = 20_000;

    /** From here on Linux gives ports to connections that go out, which would take one before whoever got it opens it. */
    private static final int TOO_HIGH = 32_768;

    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private Ports() {}

    /** A free port, never the same twice: who got one may not have opened it yet. */
    public static int free() {
        return ThreadLocalRandom.current()
                .ints(LOWEST, TOO_HIGH)
                .filter(port -> isFree(port) && GIVEN.add(port))
                .findFirst()
                .orElseThrow();
    }

    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            // connections of the last run linger in TIME_WAIT and must not count as taken
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
