package org.accalmie.local.testing;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.accalmie.local.LocalServer;
import org.accalmie.local.mail.Mailbox;

/** The infrastructure of a test JVM: real PostgreSQL, Kafka, OIDC and SMTP on free ports, started when first asked for. */
public final class LocalStack {
    private static final UnaryOperator<String> SHARED = shared();

    private LocalStack() {}

    public static LocalServer postgres() {
        return new Remote("PostgreSQL");
    }

    public static LocalServer kafka() {
        return new Remote("Kafka");
    }

    public static LocalServer identity() {
        return new Remote("OIDC");
    }

    public static LocalServer mail() {
        return new Remote("SMTP");
    }

    /** Starts what is not running. */
    public static void start() {
        postgres().start();
        kafka().start();
        identity().start();
        mail().start();
    }

    /** Drops the database if it exists, creates it empty, and returns its address; user and password are its name. */
    public static String freshDatabase(String name) {
        return SHARED.apply("fresh-database " + name);
    }

    public static String jdbcUrl(String database) {
        return SHARED.apply("jdbc-url " + database);
    }

    public static String bootstrapServers() {
        return SHARED.apply("bootstrap-servers");
    }

    public static String issuer() {
        return SHARED.apply("issuer");
    }

    public static String smtpPort() {
        return SHARED.apply("smtp-port");
    }

    /** What the mail server received. */
    public static Mailbox mails() {
        return new Mailbox(Path.of(SHARED.apply("mails")));
    }

    @SuppressWarnings("unchecked")
    private static UnaryOperator<String> shared() {
        try {
            var type = ClassLoader.getSystemClassLoader().loadClass(SharedStack.class.getName());
            return (UnaryOperator<String>) type.getMethod("instance").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Remote(String name) implements LocalServer {
        @Override
        public void start() {
            var unused = SHARED.apply("start " + name);
        }

        @Override
        public void stop() {
            var unused = SHARED.apply("stop " + name);
        }
    }
}
