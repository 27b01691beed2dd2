package org.accalmie.local.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.accalmie.local.Ports;
import org.accalmie.local.launcher.JavaCommand;
import org.jspecify.annotations.Nullable;

/**
 * One packaged service as a process of its own, run as {@code ./accalmie up} runs it, on a free port. It can be killed
 * as by a crash and started again.
 */
public final class PackagedService {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final String module;
    private final Path app;
    private final Map<String, String> environment;
    private final Path log;
    private final int port = Ports.free();
    private @Nullable Process process;

    /**
     * @param module the service's folder, packaged, such as {@code incident-service}
     * @param environment what the service reads of its surroundings
     * @param log where its output is appended
     */
    public PackagedService(Path module, Map<String, String> environment, Path log) {
        this(module.getFileName().toString(), module.resolve("target/quarkus-app"), environment, log);
    }

    /**
     * @param module the name of the service's folder
     * @param app where the packaged service lies
     */
    public PackagedService(String module, Path app, Map<String, String> environment, Path log) {
        this.module = module;
        this.app = app;
        this.environment = environment;
        this.log = log;
    }

    public URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    public void start() {
        start(Map.of());
    }

    /** Starts with further environment variables, such as a shifted clock, and returns when the service is ready. */
    public void start(Map<String, String> more) {
        var command = JavaCommand.forService().run(app.resolve("quarkus-run.jar"));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        var all = new HashMap<>(environment);
        all.put(portVariable(), Integer.toString(port));
        all.putAll(more);
        builder.environment().putAll(all);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitReady(process);
    }

    /** Ends the process as a crash would: no shutdown hook runs. */
    public void kill() {
        end(ProcessHandle::destroyForcibly);
    }

    /** Asks the process to end and waits for it. */
    public void stop() {
        end(ProcessHandle::destroy);
    }

    public boolean isReady() {
        return status("/q/health/ready") == HttpURLConnection.HTTP_OK;
    }

    /** The status that a GET without a token is answered with; 0 when nobody listens. */
    public int status(String path) {
        try {
            return HTTP.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException notThere) {
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The running process, for what the operating system knows of it. */
    public ProcessHandle handle() {
        if (process == null) {
            throw new IllegalStateException(module + " was not started");
        }
        return process.toHandle();
    }

    private void awaitReady(Process started) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!started.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException(module + " did not become ready; its log is " + log);
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void end(Consumer<ProcessHandle> how) {
        if (process != null) {
            how.accept(process.toHandle());
            process.onExit().join();
        }
    }

    private String portVariable() {
        var service = module.replace("-service", "");
        return "ACCALMIE_%s_PORT".formatted(service.toUpperCase(Locale.ROOT));
    }
}
