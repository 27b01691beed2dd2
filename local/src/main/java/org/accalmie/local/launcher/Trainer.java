package org.accalmie.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.accalmie.local.identity.BrowserSession;
import org.accalmie.local.identity.TokenClient;
import org.accalmie.local.plan.Console;
import org.accalmie.local.plan.Logs;
import org.accalmie.local.plan.PortPlan;
import org.accalmie.local.plan.Probe;
import org.accalmie.local.plan.Service;
import org.accalmie.local.plan.Stopwatch;

/** Runs each service for a moment on an infrastructure of its own, so that the JVM learns what its start needs. */
final class Trainer {
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration WRITE_LIMIT = Duration.ofMinutes(5);

    private final Installation installation;
    private final Console console;
    private final AotCaches caches;
    private final PortPlan plan = PortPlan.onFreePorts();
    private final Infrastructure infrastructure;

    Trainer(Installation installation, Console console) {
        this.installation = installation;
        this.console = console;
        this.caches = new AotCaches(installation.caches());
        this.infrastructure = Infrastructure.throwAway(installation.training(), plan);
    }

    void run() throws InterruptedException {
        Logs.quieten();
        Installation.empty(installation.training());
        try {
            infrastructure.start(console);
            for (var service : Service.values()) {
                train(service);
            }
        } finally {
            infrastructure.stop();
            Installation.empty(installation.training());
        }
    }

    private void train(Service service) throws InterruptedException {
        var trainee = Trainee.of(installation, service);
        if (caches.has(trainee)) {
            return;
        }
        var stopwatch = new Stopwatch();
        var process = start(trainee);
        var pidFile = PidFile.of(installation, "training-" + service.folder(), trainee.jar());
        pidFile.write(process.toHandle());
        if (exercise(service, process) && write(process)) {
            caches.keep(trainee);
            console.ready(service.folder(), stopwatch.elapsed());
        }
        process.destroyForcibly();
        pidFile.delete();
    }

    private Process start(Trainee trainee) {
        try {
            var command = trainee.command().training(caches.draft(trainee)).run(trainee.jar());
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT);
            builder.environment().putAll(infrastructure.variables());
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean exercise(Service service, Process process) throws InterruptedException {
        var stopwatch = new Stopwatch();
        while (!Probe.succeeds(service.readiness(plan))) {
            if (!process.isAlive() || stopwatch.elapsed().compareTo(START_LIMIT) > 0) {
                return false;
            }
            Thread.sleep(Probe.PAUSE);
        }
        if (service == Service.CONSOLE) {
            browse(service.question(plan));
        } else {
            ask(service);
        }
        return true;
    }

    private void ask(Service service) {
        var token = new TokenClient(infrastructure.issuer()).fetch(Map.of("role", "supervisor"));
        Arrays.asList(service.question(plan), service.address(plan, "/q/openapi"), service.address(plan, "/q/metrics"))
                .forEach(address -> Probe.visit(address, token));
    }

    /** Twice, for the first visit ends at the login. */
    private static void browse(URI page) {
        var browser = new BrowserSession(page);
        browser.signIn(page.getPath(), "supervisor");
        browser.get(page.getPath());
    }

    /** The JVM writes the cache when it is asked to end. */
    private static boolean write(Process process) throws InterruptedException {
        process.destroy();
        return process.waitFor(WRITE_LIMIT.toSeconds(), TimeUnit.SECONDS);
    }
}
