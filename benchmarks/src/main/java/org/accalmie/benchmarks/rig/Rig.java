package org.accalmie.benchmarks.rig;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.accalmie.local.LocalServer;
import org.accalmie.local.Ports;
import org.accalmie.local.identity.IdentityProvider;
import org.accalmie.local.identity.TokenClient;
import org.accalmie.local.kafka.KafkaBroker;
import org.accalmie.local.kafka.KafkaSettings;
import org.accalmie.local.kafka.Topics;
import org.accalmie.local.postgres.Databases;
import org.accalmie.local.postgres.Postgres;
import org.accalmie.local.postgres.PostgresSettings;
import org.accalmie.local.testing.PackagedService;

/** What a benchmark runs on: durable PostgreSQL, Kafka and OIDC in an empty folder, and packaged services. */
public final class Rig implements AutoCloseable {
    public static final String INCIDENT = "incident-service";
    public static final String ESCALATION = "escalation-service";
    public static final String FOLLOWUP = "followup-service";
    public static final String KPI = "kpi-service";
    public static final List<String> SERVICES = List.of(INCIDENT, ESCALATION, FOLLOWUP, KPI);

    private static final Path HOME = Path.of(".accalmie");
    private static final String RECORDING = System.getenv("ACCALMIE_BENCH_JFR");

    private final Path folder;
    private final PrintStream out;
    private final Postgres postgres;
    private final KafkaBroker kafka;
    private final IdentityProvider identity;
    private final Map<String, PackagedService> services = new HashMap<>();
    private boolean closed;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    /** @param configuration what PostgreSQL is told beyond being durable */
    public Rig(Path folder, PrintStream out, Map<String, String> configuration) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.out = out;
        postgres = new Postgres(durable(folder.resolve("postgres"), configuration));
        kafka = new KafkaBroker(new KafkaSettings(folder.resolve("kafka"), Ports.free(), Ports.free()));
        identity = new IdentityProvider(Ports.free());
        List.of(postgres, kafka, identity).forEach(LocalServer::start);
        Topics.ensure(kafka);
        Databases.ALL.forEach(new Databases(postgres)::ensure);
    }

    /** Starts a packaged service, with further environment variables, and returns when it is ready. */
    public void start(String module, Map<String, String> more) {
        services.computeIfAbsent(module, this::packaged).start(more);
    }

    /** Starts another replica of a packaged service beside the first. */
    public void startReplica(String module, Map<String, String> more) {
        services.computeIfAbsent(replicaOf(module), replica -> packaged(module)).start(more);
    }

    public void stopReplica(String module) {
        service(replicaOf(module)).stop();
    }

    private static String replicaOf(String module) {
        return module + "-replica";
    }

    public void stop(String module) {
        service(module).stop();
    }

    public PackagedService service(String module) {
        var service = services.get(module);
        if (service == null) {
            throw new IllegalArgumentException(module + " was not started");
        }
        return service;
    }

    public URI address(String module, String path) {
        return service(module).address(path);
    }

    public String token(String role) {
        return tokens.computeIfAbsent(role, it -> new TokenClient(identity.issuer()).fetch(Map.of("role", it)));
    }

    /** Of a person in that role. */
    public String token(String role, String user) {
        return tokens.computeIfAbsent(
                role + " " + user,
                it -> new TokenClient(identity.issuer()).fetch(Map.of("role", role, "username", user)));
    }

    /** A connection of the service's own role. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(database), database, database);
    }

    /** A connection that may do everything. */
    public Connection connectAsSuperuser(String database) throws SQLException {
        return DriverManager.getConnection(
                postgres.jdbcUrl(database), Postgres.SUPERUSER, postgres.superuserPassword());
    }

    public String superuserPassword() {
        return postgres.superuserPassword();
    }

    public String jdbcUrl(String database) {
        return postgres.jdbcUrl(database);
    }

    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    public Path folder() {
        return folder;
    }

    public void progress(String format, Object... arguments) {
        out.printf("  … " + format + "%n", arguments);
    }

    /** The second time there is nothing left to do. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        services.values().forEach(PackagedService::stop);
        List.of(identity, kafka, postgres).forEach(LocalServer::stop);
    }

    private PackagedService packaged(String module) {
        var database = URI.create(postgres.jdbcUrl("postgres").substring("jdbc:".length()));
        var environment = new HashMap<>(Map.of(
                "ACCALMIE_POSTGRES_HOST", database.getHost(),
                "ACCALMIE_POSTGRES_PORT", Integer.toString(database.getPort()),
                "ACCALMIE_KAFKA", kafka.bootstrapServers(),
                "ACCALMIE_ISSUER", identity.issuer()));
        if (RECORDING != null) {
            environment.put("JAVA_TOOL_OPTIONS", recording(module));
        }
        return new PackagedService(
                module, HOME.resolve("app").resolve(module), environment, folder.resolve(module + ".log"));
    }

    private static String recording(String module) {
        var file = HOME.resolve("bench").resolve(module + ".jfr");
        return "-XX:StartFlightRecording=settings=%s,dumponexit=true,filename=%s".formatted(RECORDING, file);
    }

    private static PostgresSettings durable(Path data, Map<String, String> more) {
        var durable = PostgresSettings.durable(data, HOME.resolve("postgres"), Ports.free());
        var configuration = new HashMap<>(durable.configuration());
        configuration.putAll(more);
        return new PostgresSettings(durable.data(), durable.binaries(), durable.port(), configuration);
    }
}
