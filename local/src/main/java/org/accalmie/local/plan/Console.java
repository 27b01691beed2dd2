package org.accalmie.local.plan;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the user reads. */
public final class Console {
    private final PrintStream out;

    public Console(PrintStream out) {
        this.out = out;
    }

    public synchronized void say(String line) {
        out.println(line);
        out.flush();
    }

    public void ready(String what, Duration after) {
        say("  %-20s ready after %s".formatted(what, seconds(after)));
    }

    public static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
