package org.accalmie.local.launcher;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.accalmie.local.plan.Console;
import org.accalmie.local.plan.Logs;
import org.accalmie.local.plan.PortPlan;
import org.accalmie.local.plan.Probe;
import org.accalmie.local.plan.Service;
import org.accalmie.local.plan.Stopwatch;

/** Waits until every service says that it is ready, and says so. */
final class Readiness {
    private static final Duration REMINDER = Duration.ofSeconds(30);

    private final Console console;
    private final Logs logs;
    private final Stopwatch stopwatch = new Stopwatch();
    private Duration nextReminder = REMINDER;

    Readiness(Console console, Logs logs) {
        this.console = console;
        this.logs = logs;
    }

    /** Or until one of them cannot be started. */
    void await(Map<Service, ServiceProcess> services, PortPlan plan) throws InterruptedException {
        var waiting = EnumSet.copyOf(services.keySet());
        while (!waiting.isEmpty()) {
            services.values().forEach(ServiceProcess::requireHope);
            waiting.removeIf(service -> isReady(service, plan));
            remind(waiting);
            Thread.sleep(Probe.PAUSE);
        }
        services.values().forEach(ServiceProcess::isReady);
    }

    private boolean isReady(Service service, PortPlan plan) {
        var ready = Probe.succeeds(service.readiness(plan));
        if (ready) {
            console.ready(service.folder(), stopwatch.elapsed());
        }
        return ready;
    }

    private void remind(Set<Service> waiting) {
        if (stopwatch.elapsed().compareTo(nextReminder) > 0) {
            nextReminder = nextReminder.plus(REMINDER);
            waiting.forEach(it -> console.say(
                    "  %-20s is not ready yet, and is waited for; its log: %s".formatted(it.folder(), logs.of(it))));
        }
    }
}
