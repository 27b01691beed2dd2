package org.accalmie.local.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Gives a {@code @QuarkusTest} the real infrastructure and an empty database, named by the argument {@code database}.
 * The infrastructure outlives the test class; the JVM's end stops it.
 */
public final class LocalStackResource implements QuarkusTestResourceLifecycleManager {
    private String database = "incident";

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", database);
    }

    @Override
    public Map<String, String> start() {
        LocalStack.start();
        return Map.of(
                "quarkus.datasource.jdbc.url", LocalStack.freshDatabase(database),
                "quarkus.datasource.username", database,
                "quarkus.datasource.password", database,
                "kafka.bootstrap.servers", LocalStack.bootstrapServers(),
                "quarkus.oidc.auth-server-url", LocalStack.issuer(),
                "ACCALMIE_SMTP_PORT", LocalStack.smtpPort());
    }

    @Override
    public void stop() {
        // a test may have left a server stopped; the next one must find it
        LocalStack.start();
    }
}
