package org.accalmie.local.launcher;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.accalmie.local.plan.Console;
import org.accalmie.local.plan.Logs;
import org.accalmie.local.plan.Service;
import org.accalmie.local.postgres.Postgres;
import org.jspecify.annotations.Nullable;

/** Start-up caches for the next start, made in the background by a process of low priority that disturbs nothing. */
final class Training {
    private final Installation installation;
    private final Console console;
    private final AotCaches caches;
    private final boolean wanted;
    private @Nullable Process process;

    Training(Installation installation, Console console, boolean wanted) {
        this.installation = installation;
        this.console = console;
        this.caches = new AotCaches(installation.caches());
        this.wanted = wanted;
    }

    /** The service's command line, with its cache if there is one that fits. */
    List<String> command(Service service) {
        var trainee = Trainee.of(installation, service);
        return (wanted ? caches.command(trainee) : trainee.command()).run(trainee.jar());
    }

    synchronized void start() {
        if (!wanted || isComplete()) {
            return;
        }
        try {
            var started = new ProcessBuilder(trainer())
                    .redirectErrorStream(true)
                    .redirectOutput(new Logs(installation.logs()).training().toFile())
                    .start();
            pidFile().write(started.toHandle());
            process = started;
            started.onExit().thenAccept(this::finish);
        } catch (IOException e) {
            console.say("The next start will not be quicker: " + e.getMessage());
        }
    }

    /** Nothing of value is lost: what was not finished is done again after the next start. */
    synchronized void stop() {
        if (process == null || !process.isAlive()) {
            return;
        }
        var descendants = process.descendants().toList();
        process.destroyForcibly();
        descendants.forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
        Postgres.endOrphan(Installation.postgres(installation.training()));
        Installation.empty(installation.training());
    }

    private void finish(Process trainer) {
        pidFile().delete();
        if (trainer.exitValue() == 0) {
            caches.keep(Trainee.launcher(installation));
        }
    }

    private boolean isComplete() {
        return caches.has(Trainee.launcher(installation))
                && Arrays.stream(Service.values())
                        .map(service -> Trainee.of(installation, service))
                        .allMatch(caches::has);
    }

    /** Training the others exercises PostgreSQL, Kafka and OIDC, which is what the launcher itself does. */
    private List<String> trainer() {
        var launcher = Trainee.launcher(installation);
        var command = launcher.command().training(caches.draft(launcher));
        var nice = new ArrayList<>(List.of("nice", "-n", "19"));
        nice.addAll(command.run(launcher.jar(), "train"));
        return nice;
    }

    private PidFile pidFile() {
        return PidFile.of(installation, "training", installation.launcherJar());
    }
}
