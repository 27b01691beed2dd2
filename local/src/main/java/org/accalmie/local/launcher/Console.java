package org.accalmie.local.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the user reads. */
final class Console {
    private final PrintStream out;

    Console(PrintStream out) {
        this.out = out;
    }

    synchronized void say(String line) {
        out.println(line);
        out.flush();
    }

    void ready(String what, Duration after) {
        say("  %-20s ready after %s".formatted(what, seconds(after)));
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
