package org.accalmie.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.accalmie.local.plan.Console;
import org.accalmie.local.plan.Stopwatch;
import org.accalmie.local.plan.UserFault;
import org.jspecify.annotations.Nullable;

/** One child process that is started again whenever it dies, until it is stopped; unless it never was of use. */
final class ServiceProcess {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int TRIES = 3;

    private final String name;
    private final List<String> command;
    private final Map<String, String> variables;
    private final Path log;
    private final PidFile pidFile;
    private final Console console;
    private final BackOff backOff = new BackOff();
    private volatile boolean stopping;
    private volatile boolean wasReady;
    private volatile @Nullable UserFault failure;
    private @Nullable Process process;
    private long logStart;

    ServiceProcess(Launch launch, PidFile pidFile, Console console) {
        this.name = launch.name();
        this.command = launch.command();
        this.variables = launch.variables();
        this.log = launch.log();
        this.pidFile = pidFile;
        this.console = console;
    }

    /** What is run, with which variables, and where it writes. */
    record Launch(String name, List<String> command, Map<String, String> variables, Path log) {}

    void start() {
        var first = spawn();
        Thread.ofVirtual().name(name).start(() -> supervise(first));
    }

    /** From now on it is started again as often as it dies. */
    void isReady() {
        wasReady = true;
    }

    /** Fails once the process has died a few times without ever having been ready. */
    void requireHope() {
        var fault = failure;
        if (fault != null) {
            throw fault;
        }
    }

    void stop() {
        var current = markStopping();
        if (current != null) {
            PidFile.end(current.toHandle(), PATIENCE);
        }
        pidFile.delete();
    }

    private synchronized @Nullable Process markStopping() {
        stopping = true;
        return process;
    }

    private void supervise(Process first) {
        try {
            var current = first;
            var life = new Stopwatch();
            for (int deaths = 1; ; deaths++) {
                var exit = current.waitFor();
                if (stopping) {
                    return;
                }
                if (!wasReady && deaths >= TRIES) {
                    failure = new UserFault(
                            "%s died %d times without having been ready; the last time it said, in %s:%n%s"
                                    .formatted(name, deaths, log, LastWords.of(log, logStart)));
                    return;
                }
                var pause = backOff.afterLivingFor(life.elapsed());
                console.say("%s died (exit code %d), again in %s; its log: %s"
                        .formatted(name, exit, Console.seconds(pause), log));
                Thread.sleep(pause);
                life = new Stopwatch();
                current = spawn();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Process spawn() {
        if (stopping) {
            throw new IllegalStateException(name + " is being stopped");
        }
        try {
            logStart = Files.exists(log) ? Files.size(log) : 0;
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(variables);
            var started = builder.start();
            pidFile.write(started.toHandle());
            process = started;
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
