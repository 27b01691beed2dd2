package org.accalmie.local.launcher;

import java.time.Duration;
import org.accalmie.local.plan.Console;

/** Stops the launcher of another shell, or what a killed one has left. */
final class Down {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Installation installation;
    private final Console console;

    Down(Installation installation, Console console) {
        this.installation = installation;
        this.console = console;
    }

    int run() {
        var runFile = new RunFile(installation);
        var launcher = runFile.launcher();
        launcher.ifPresent(it -> {
            console.say("Stopping");
            PidFile.end(it, PATIENCE);
        });
        var orphans = new Orphans(installation, console).end();
        runFile.delete();
        console.say(launcher.isPresent() || orphans ? "Accalmie is down" : "Accalmie was not running");
        return 0;
    }
}
