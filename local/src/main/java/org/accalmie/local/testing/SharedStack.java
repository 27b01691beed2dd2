package org.accalmie.local.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.accalmie.local.LocalServer;
import org.accalmie.local.Ports;
import org.accalmie.local.identity.IdentityProvider;
import org.accalmie.local.kafka.KafkaBroker;
import org.accalmie.local.kafka.KafkaServer;
import org.accalmie.local.kafka.KafkaSettings;
import org.accalmie.local.kafka.Topics;
import org.accalmie.local.mail.MailServer;
import org.accalmie.local.mail.Mailbox;
import org.accalmie.local.postgres.Databases;
import org.accalmie.local.postgres.Postgres;
import org.accalmie.local.postgres.PostgresServer;
import org.accalmie.local.postgres.PostgresSettings;

/**
 * The one infrastructure of a test JVM: embedded, or in containers. Quarkus loads test classes several times in class loaders that it closes; this
 * one lives in the system class loader and is spoken to in strings, which are the same class everywhere.
 */
public final class SharedStack implements UnaryOperator<String> {
    /** What {@code ./accalmie test --containers} sets. */
    private static final boolean IN_CONTAINERS = Boolean.getBoolean("accalmie.containers");

    private static final SharedStack INSTANCE = new SharedStack();

    private final Path directory = temporaryDirectory();
    private final PostgresServer postgres =
            postgres(PostgresSettings.forTests(directory.resolve("postgres"), Ports.free()));
    private final KafkaServer kafka = kafka(new KafkaSettings(directory.resolve("kafka"), Ports.free(), Ports.free()));
    private final IdentityProvider identity = new IdentityProvider(Ports.free());
    private final Path mails = directory.resolve("mails");
    private final int smtpPort = Ports.free();
    private final MailServer mail = new MailServer(new Mailbox(mails), smtpPort);

    private SharedStack() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::shutDown));
    }

    public static UnaryOperator<String> instance() {
        return INSTANCE;
    }

    @Override
    public synchronized String apply(String command) {
        var thread = Thread.currentThread();
        var loader = thread.getContextClassLoader();
        // Kafka finds its plug-ins by the context class loader, and its threads inherit it
        thread.setContextClassLoader(SharedStack.class.getClassLoader());
        try {
            var words = command.split(" ", 2);
            return perform(words[0], words.length > 1 ? words[1] : "");
        } finally {
            thread.setContextClassLoader(loader);
        }
    }

    private String perform(String verb, String object) {
        return switch (verb) {
            case "start" -> start(server(object));
            case "stop" -> stop(server(object));
            case "fresh-database" -> freshDatabase(object);
            case "jdbc-url" -> postgres.jdbcUrl(object);
            case "bootstrap-servers" -> kafka.bootstrapServers();
            case "issuer" -> identity.issuer();
            case "smtp-port" -> Integer.toString(smtpPort);
            case "mails" -> mails.toString();
            default -> throw new IllegalArgumentException(verb);
        };
    }

    private LocalServer server(String name) {
        return List.of(postgres, kafka, identity, mail).stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String start(LocalServer server) {
        server.start();
        if (server == kafka) {
            Topics.ensure(kafka);
        }
        return server.name();
    }

    private static String stop(LocalServer server) {
        server.stop();
        return server.name();
    }

    private String freshDatabase(String name) {
        new Databases(postgres).recreate(name);
        return postgres.jdbcUrl(name);
    }

    private static PostgresServer postgres(PostgresSettings settings) {
        return IN_CONTAINERS ? new ContainerPostgres(settings) : new Postgres(settings);
    }

    private static KafkaServer kafka(KafkaSettings settings) {
        return IN_CONTAINERS ? new ContainerKafka(settings) : new KafkaBroker(settings);
    }

    private void shutDown() {
        List.of(mail, identity).forEach(LocalServer::stop);
        // Testcontainers removes what is its own
        if (!IN_CONTAINERS) {
            List.of(kafka, postgres).forEach(LocalServer::stop);
        }
        try (var files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(it -> it.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporaryDirectory() {
        try {
            return Files.createTempDirectory("accalmie-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
