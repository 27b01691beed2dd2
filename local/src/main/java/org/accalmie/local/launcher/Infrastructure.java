package org.accalmie.local.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.accalmie.local.LocalServer;
import org.accalmie.local.SecretFile;
import org.accalmie.local.identity.IdentityProvider;
import org.accalmie.local.kafka.KafkaBroker;
import org.accalmie.local.kafka.KafkaSettings;
import org.accalmie.local.kafka.Topics;
import org.accalmie.local.mail.MailServer;
import org.accalmie.local.mail.Mailbox;
import org.accalmie.local.plan.Console;
import org.accalmie.local.plan.Listener;
import org.accalmie.local.plan.PortPlan;
import org.accalmie.local.plan.Service;
import org.accalmie.local.plan.Stopwatch;
import org.accalmie.local.postgres.Databases;
import org.accalmie.local.postgres.Postgres;
import org.accalmie.local.postgres.PostgresSettings;

/** PostgreSQL, Kafka, OIDC and a mail server with what the services expect to find in them. */
final class Infrastructure {
    private static final String CONSOLE_URL = "ACCALMIE_CONSOLE_URL";

    private final PortPlan plan;
    private final Postgres postgres;
    private final KafkaBroker kafka;
    private final IdentityProvider identity;
    private final MailServer mail;
    private final SecretFile consoleKey;

    private Infrastructure(PortPlan plan, PostgresSettings postgres, Path data) {
        this.plan = plan;
        this.postgres = new Postgres(postgres);
        this.kafka = new KafkaBroker(
                new KafkaSettings(data.resolve("kafka"), plan.of(Listener.KAFKA), plan.of(Listener.KAFKA_CONTROLLER)));
        this.identity = new IdentityProvider(plan.of(Listener.OIDC));
        this.mail = new MailServer(new Mailbox(Installation.mails(data)), plan.of(Listener.SMTP));
        this.consoleKey = Installation.consoleKey(data);
    }

    static Infrastructure lasting(Installation installation, PortPlan plan) {
        var data = installation.data();
        var port = plan.of(Listener.POSTGRES);
        var postgres = PostgresSettings.durable(Installation.postgres(data), installation.postgresPrograms(), port);
        return new Infrastructure(plan, postgres, data);
    }

    static Infrastructure throwAway(Path data, PortPlan plan) {
        var postgres = PostgresSettings.forTests(Installation.postgres(data), plan.of(Listener.POSTGRES));
        return new Infrastructure(plan, postgres, data);
    }

    void start(Console console) {
        var starts = List.of(
                start(postgres, this::prepareDatabases, console),
                start(kafka, () -> Topics.ensure(kafka), console),
                start(identity, () -> {}, console),
                start(mail, () -> {}, console));
        CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new)).join();
    }

    /** In the reverse order of who needs whom. */
    void stop() {
        List.of(mail, identity, kafka, postgres).forEach(LocalServer::stop);
    }

    String issuer() {
        return identity.issuer();
    }

    /** What the services read from their environment. */
    Map<String, String> variables() {
        var variables = new HashMap<>(plan.asVariables());
        variables.put("ACCALMIE_POSTGRES_HOST", "localhost");
        variables.put("ACCALMIE_SMTP_HOST", "localhost");
        variables.put("ACCALMIE_KAFKA", kafka.bootstrapServers());
        variables.put("ACCALMIE_ISSUER", identity.issuer());
        for (var service : Service.FIRST) {
            variables.put(
                    "ACCALMIE_%s_URL".formatted(service),
                    service.address(plan, "").toString());
        }
        // behind a proxy people know it by another one
        variables.put(
                CONSOLE_URL,
                Objects.requireNonNullElse(
                        System.getenv(CONSOLE_URL),
                        Service.CONSOLE.address(plan, "").toString()));
        variables.put("ACCALMIE_CONSOLE_KEY", consoleKey.ensured());
        // glibc keeps a pool for each of up to eight threads a core, and gives little of them back
        variables.put("MALLOC_ARENA_MAX", "2");
        return variables;
    }

    private void prepareDatabases() {
        var databases = new Databases(postgres);
        Databases.ALL.forEach(databases::ensure);
    }

    private static CompletableFuture<Void> start(LocalServer server, Runnable preparation, Console console) {
        var stopwatch = new Stopwatch();
        return CompletableFuture.runAsync(server::start, Thread::startVirtualThread)
                .thenRun(preparation)
                .thenRun(() -> console.ready(server.name(), stopwatch.elapsed()));
    }
}
