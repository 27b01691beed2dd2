package org.accalmie.benchmarks.footprint;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.accalmie.benchmarks.rig.Rig;
import org.accalmie.local.Ports;
import org.accalmie.local.identity.TokenClient;
import org.jspecify.annotations.Nullable;

/** Everything that {@code ./accalmie up} starts, in a folder and on ports of its own. */
final class WholeSystem implements AutoCloseable {
    private static final Path APP = Path.of(".accalmie", "app").toAbsolutePath();
    private static final Path PROGRAMS = Path.of(".accalmie", "postgres").toAbsolutePath();
    private static final List<String> PORTS =
            List.of("INCIDENT", "ESCALATION", "FOLLOWUP", "KPI", "OIDC", "KAFKA", "KAFKA_CONTROLLER", "POSTGRES");
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int STILL = 4;

    private final Path folder;
    private final Path home;
    private final Map<String, String> variables = new HashMap<>();
    private @Nullable Process launcher;

    WholeSystem(Path folder) throws IOException {
        this.folder = folder.toAbsolutePath();
        home = Files.createDirectories(this.folder.resolve(".accalmie"));
        Files.createSymbolicLink(home.resolve("app"), APP);
        Files.createSymbolicLink(home.resolve("postgres"), Files.createDirectories(PROGRAMS));
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
        PORTS.forEach(name -> variables.put(variable(name), Integer.toString(Ports.free())));
    }

    /** Starts, and says how long it took until everything was ready. */
    Duration up(boolean caches) throws IOException {
        long start = System.nanoTime();
        var builder = new ProcessBuilder(command(caches)).directory(folder.toFile());
        builder.environment().putAll(variables);
        builder.environment().put("ACCALMIE_AOT", caches ? "on" : "off");
        var started = builder.redirectErrorStream(true).start();
        launcher = started;
        awaitUp(started);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    void down() throws InterruptedException {
        end();
        if (launcher != null && !launcher.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("the system does not stop");
        }
    }

    /** Returns when every program has a start-up cache. */
    void awaitCaches() throws IOException, InterruptedException {
        until(() -> caches().size() == Rig.SERVICES.size() + 1);
    }

    /** Returns when the services' processor time has stood nearly still for a while. */
    void awaitQuiet() throws IOException, InterruptedException {
        for (int still = 0; still < STILL; ) {
            var before = servicesTime();
            Thread.sleep(PAUSE);
            still = servicesTime().minus(before).toMillis() < 250 ? still + 1 : 0;
        }
    }

    URI address(String path) {
        return address("INCIDENT", path);
    }

    URI address(String service, String path) {
        return URI.create("http://localhost:" + variables.get(variable(service)) + path);
    }

    String token(String role) {
        var issuer = "http://localhost:%s/accalmie".formatted(variables.get(variable("OIDC")));
        return new TokenClient(issuer).fetch(Map.of("role", role));
    }

    /** The launcher, which holds Kafka and the identity provider, PostgreSQL with its children, and the services. */
    List<Member> processes() throws IOException {
        var members = services();
        members.add(Member.of(
                "Kafka and identity provider", pidIn(home.resolve("run").resolve("launcher.pid"))));
        members.add(Member.withChildren("PostgreSQL", pidIn(home.resolve("data/postgres/postmaster.pid"))));
        return List.copyOf(members);
    }

    @Override
    public void close() throws InterruptedException {
        down();
    }

    private void end() {
        if (launcher != null) {
            launcher.destroy();
        }
    }

    private List<String> command(boolean caches) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Xlog:aot*=off"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        if (caches) {
            caches().stream()
                    .filter(cache -> cache.getFileName().toString().startsWith("launcher-"))
                    .forEach(cache -> command.add("-XX:AOTCache=" + cache));
        }
        command.addAll(List.of(
                "-jar", home.resolve("app/local/accalmie-local-launcher.jar").toString(), "up"));
        return command;
    }

    private List<Path> caches() throws IOException {
        var folder = home.resolve("aot");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".aot")).toList();
        }
    }

    private List<Member> services() throws IOException {
        var members = new ArrayList<Member>();
        for (var service : Rig.SERVICES) {
            members.add(Member.of(service, pidIn(home.resolve("run").resolve(service + ".pid"))));
        }
        return members;
    }

    private Duration servicesTime() throws IOException {
        return services().stream().map(Member::processorTime).reduce(Duration.ZERO, Duration::plus);
    }

    private static void awaitUp(Process started) throws IOException {
        var out = new BufferedReader(started.inputReader(StandardCharsets.UTF_8));
        var last = "";
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("Accalmie is up after")) {
                return;
            }
            last = line;
        }
        throw new IllegalStateException("the system did not start: " + last);
    }

    interface Condition {
        boolean holds() throws IOException;
    }

    static void until(Condition condition) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("not within " + PATIENCE);
            }
            Thread.sleep(PAUSE);
        }
    }

    private static long pidIn(Path file) throws IOException {
        return Long.parseLong(Files.readAllLines(file).getFirst().strip());
    }

    private static String variable(String name) {
        return "ACCALMIE_%s_PORT".formatted(name);
    }
}
