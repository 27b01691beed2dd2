package org.accalmie.local.launcher;

import java.util.List;
import java.util.Objects;
import org.accalmie.local.plan.Console;
import org.accalmie.local.plan.UserFault;

/** Ends what was started, step by step, whatever ends this process. */
final class Stop {
    private final Console console;
    private final List<Runnable> steps;
    private volatile int exitCode;

    Stop(Console console, List<Runnable> steps) {
        this.console = console;
        this.steps = steps;
    }

    void atTheEnd() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::run, "stop"));
    }

    void because(RuntimeException fault) {
        console.say("Accalmie cannot start: " + rootOf(fault));
        exitCode = 1;
        System.exit(exitCode);
    }

    private void run() {
        console.say("Stopping");
        steps.forEach(this::perform);
        console.say("Accalmie is down");
        // everything is ended in order here; the other hooks of this JVM would only repeat it, and a signal is no fault
        Runtime.getRuntime().halt(exitCode);
    }

    private void perform(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            console.say("  " + rootOf(e));
        }
    }

    private static String rootOf(Throwable fault) {
        var cause = fault.getCause();
        if (cause != null) {
            return rootOf(cause);
        }
        return fault instanceof UserFault told ? Objects.toString(told.getMessage()) : fault.toString();
    }
}
