package org.accalmie.local.launcher;

import java.nio.file.Path;
import java.time.Duration;
import org.accalmie.local.plan.Console;
import org.accalmie.local.plan.Service;
import org.accalmie.local.postgres.Postgres;

/** Processes left behind by a launcher that was killed. */
final class Orphans {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration HASTE = Duration.ofSeconds(1);

    private final Installation installation;
    private final Console console;

    Orphans(Installation installation, Console console) {
        this.installation = installation;
        this.console = console;
    }

    /** Says whether there were any. */
    boolean end() {
        var found = end("training", installation.launcherJar(), HASTE);
        for (var service : Service.values()) {
            found |= end("training-" + service.folder(), installation.jar(service), HASTE);
            found |= end(service.folder(), installation.jar(service), PATIENCE);
        }
        found |= Postgres.endOrphan(Installation.postgres(installation.training()));
        return Postgres.endOrphan(Installation.postgres(installation.data())) || found;
    }

    private boolean end(String name, Path jar, Duration patience) {
        var found = PidFile.of(installation, name, jar).end(patience);
        if (found) {
            console.say("Ended %s of an earlier run".formatted(name));
        }
        return found;
    }
}
