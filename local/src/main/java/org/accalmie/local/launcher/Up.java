package org.accalmie.local.launcher;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.accalmie.local.Ports;
import org.accalmie.local.plan.Console;
import org.accalmie.local.plan.Logs;
import org.accalmie.local.plan.Overview;
import org.accalmie.local.plan.PortPlan;
import org.accalmie.local.plan.Service;
import org.accalmie.local.plan.Stopwatch;
import org.accalmie.local.plan.UserFault;

/** Starts everything, stays, and stops everything in order when told to. */
final class Up {
    private final Installation installation;
    private final Console console;
    private final PortPlan plan;
    private final RunFile runFile;
    private final Logs logs;
    private final Infrastructure infrastructure;
    private final Training training;

    Up(Installation installation, Console console, PortPlan plan, boolean wantsCaches) {
        this.installation = installation;
        this.console = console;
        this.plan = plan;
        this.runFile = new RunFile(installation);
        this.logs = new Logs(installation.logs());
        this.infrastructure = Infrastructure.lasting(installation, plan);
        this.training = new Training(installation, console, wantsCaches);
    }

    /** Returns only when there is nothing to do; otherwise the process ends with everything it started. */
    void run(boolean fresh) throws InterruptedException {
        if (!runFile.claim()) {
            refuseTwice(fresh);
            return;
        }
        prepare(fresh);
        var services = new EnumMap<Service, ServiceProcess>(Service.class);
        for (var service : Service.values()) {
            services.put(service, process(service));
        }
        var stop = new Stop(
                console, List.of(training::stop, () -> stop(services.values()), infrastructure::stop, runFile::delete));
        stop.atTheEnd();
        try {
            start(services);
        } catch (RuntimeException e) {
            stop.because(e);
        }
        training.start();
        new CountDownLatch(1).await();
    }

    private void refuseTwice(boolean fresh) {
        if (fresh) {
            throw new UserFault("Accalmie is running; ./accalmie down stops it, then --fresh can empty the data");
        }
        console.say("Accalmie is up already; ./accalmie status shows it, ./accalmie down stops it");
    }

    private void prepare(boolean fresh) {
        if (new Orphans(installation, console).end()) {
            console.say("The earlier run was killed; going on from its data");
        }
        var conflicts = plan.conflicts(Ports::isFree);
        if (!conflicts.isEmpty()) {
            throw new UserFault(String.join(System.lineSeparator(), conflicts));
        }
        if (fresh) {
            Installation.empty(installation.data());
        }
        logs.begin();
    }

    private void start(Map<Service, ServiceProcess> services) throws InterruptedException {
        var stopwatch = new Stopwatch();
        runFile.write(plan);
        infrastructure.start(console);
        var others = new EnumMap<>(services);
        others.keySet().retainAll(Service.FIRST);
        bringUp(others);
        bringUp(Map.of(Service.CONSOLE, Objects.requireNonNull(services.get(Service.CONSOLE))));
        console.say("%nAccalmie is up after %s; Ctrl-C or ./accalmie down stops it.%n"
                .formatted(Console.seconds(stopwatch.elapsed())));
        console.say(Overview.of(plan).text());
    }

    private void bringUp(Map<Service, ServiceProcess> services) throws InterruptedException {
        services.values().forEach(ServiceProcess::start);
        new Readiness(console, logs).await(services, plan);
    }

    private static void stop(Collection<ServiceProcess> services) {
        services.parallelStream().forEach(ServiceProcess::stop);
    }

    private ServiceProcess process(Service service) {
        var launch = new ServiceProcess.Launch(
                service.folder(), training.command(service), infrastructure.variables(), logs.of(service));
        var pidFile = PidFile.of(installation, service.folder(), installation.jar(service));
        return new ServiceProcess(launch, pidFile, console);
    }
}
