package org.accalmie.acceptance;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.accalmie.local.Ports;
import org.accalmie.local.testing.LocalStack;
import org.jspecify.annotations.Nullable;

/** One packaged service as a process of its own, on the test's infrastructure. */
final class Packaged {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Service service;
    private final int port = Ports.free();
    private final Map<String, String> environment;
    private @Nullable Process process;

    Packaged(Service service) {
        this.service = service;
        var database = URI.create(LocalStack.freshDatabase(service.database()).substring("jdbc:".length()));
        environment = Map.of(
                service.portVariable(),
                Integer.toString(port),
                "ACCALMIE_POSTGRES_HOST",
                database.getHost(),
                "ACCALMIE_POSTGRES_PORT",
                Integer.toString(database.getPort()),
                "ACCALMIE_KAFKA",
                LocalStack.bootstrapServers(),
                "ACCALMIE_ISSUER",
                LocalStack.issuer());
    }

    URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    void start() {
        start(Map.of());
    }

    /** Starts the service, with further environment variables such as a shifted clock, and waits until it is ready. */
    void start(Map<String, String> more) {
        var all = new HashMap<>(environment);
        all.putAll(more);
        var jar = Path.of("..", service.module(), "target", "quarkus-app", "quarkus-run.jar");
        var builder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-jar",
                        jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(all);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await().atMost(Duration.ofMinutes(2)).until(this::isReady);
    }

    /** Ends the process as a crash would: no shutdown hook runs. */
    void kill() {
        end(ProcessHandle::destroyForcibly);
    }

    /** Asks the process to end and waits for it. */
    void stop() {
        end(ProcessHandle::destroy);
    }

    boolean isReady() {
        return status("/q/health/ready") == 200;
    }

    int status(String path) {
        try {
            return HTTP.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException notThere) {
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void end(Consumer<ProcessHandle> how) {
        if (process != null) {
            how.accept(process.toHandle());
            process.onExit().join();
        }
    }

    private Path log() {
        return Path.of("target", service.module() + ".log");
    }
}
