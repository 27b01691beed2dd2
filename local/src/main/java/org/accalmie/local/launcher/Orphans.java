package org.accalmie.local.launcher;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.accalmie.local.postgres.Postgres;

/** Processes left behind by a launcher that was killed. */
final class Orphans {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Installation installation;
    private final Console console;

    Orphans(Installation installation, Console console) {
        this.installation = installation;
        this.console = console;
    }

    void end() {
        pidFiles().stream()
                .filter(it -> it.end(PATIENCE))
                .forEach(it -> console.say("Ended %s of an earlier run"
                        .formatted(it.file().getFileName().toString().replace(".pid", ""))));
        for (var data : List.of(installation.data(), installation.training())) {
            if (Postgres.endOrphan(Installation.postgres(data))) {
                console.say("Ended PostgreSQL of an earlier run");
            }
        }
    }

    private List<PidFile> pidFiles() {
        var files = new ArrayList<PidFile>();
        for (var service : Service.values()) {
            files.add(PidFile.of(installation, service.folder(), installation.jar(service)));
            files.add(PidFile.of(installation, "training-" + service.folder(), installation.jar(service)));
        }
        files.addFirst(PidFile.of(installation, "training", installation.launcherJar()));
        return files;
    }
}
