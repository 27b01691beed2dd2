package org.accalmie.acceptance;

import java.net.URI;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.accalmie.local.testing.LocalStack;
import org.accalmie.local.testing.PackagedService;
import org.jspecify.annotations.Nullable;

/** The whole system, packaged, as processes: started once for all tests of this module. */
public final class Accalmie {
    private static final Accalmie RUNNING = new Accalmie();

    private final Map<Service, PackagedService> services = new EnumMap<>(Service.class);
    private @Nullable PackagedService console;

    private Accalmie() {
        LocalStack.start();
        List.of(Service.values()).forEach(service -> services.put(service, packaged(service)));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> services.values().forEach(PackagedService::kill)));
        CompletableFuture.allOf(services.values().stream()
                        .map(service -> CompletableFuture.runAsync(service::start))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    public static Accalmie running() {
        return RUNNING;
    }

    public PackagedService service(Service service) {
        var packaged = services.get(service);
        if (packaged == null) {
            throw new IllegalArgumentException(service.name());
        }
        return packaged;
    }

    /** The console beside the services, started when first asked for. */
    public synchronized PackagedService console() {
        if (console == null) {
            var started =
                    new PackagedService(Path.of("../console"), surroundingsOfConsole(), Path.of("target/console.log"));
            Runtime.getRuntime().addShutdownHook(new Thread(started::kill));
            started.start();
            console = started;
        }
        return console;
    }

    /** Requests to a service in the name of the demo user of a role. */
    public Api api(Service service, String role) {
        return new Api(service(service), role);
    }

    private static PackagedService packaged(Service service) {
        return new PackagedService(
                Path.of("..", service.module()),
                surroundings(service.database()),
                Path.of("target", service.module() + ".log"));
    }

    private static Map<String, String> surroundings(String databaseName) {
        var database = URI.create(LocalStack.freshDatabase(databaseName).substring("jdbc:".length()));
        return Map.of(
                "ACCALMIE_POSTGRES_HOST", database.getHost(),
                "ACCALMIE_POSTGRES_PORT", Integer.toString(database.getPort()),
                "ACCALMIE_KAFKA", LocalStack.bootstrapServers(),
                "ACCALMIE_ISSUER", LocalStack.issuer(),
                "ACCALMIE_SMTP_PORT", LocalStack.smtpPort());
    }

    private Map<String, String> surroundingsOfConsole() {
        var surroundings = new HashMap<>(surroundings("console"));
        services.forEach((service, packaged) -> surroundings.put(
                "ACCALMIE_%s_URL".formatted(service), packaged.address("").toString()));
        surroundings.put("ACCALMIE_CONSOLE_KEY", "32-characters-that-nobody-guards");
        return surroundings;
    }
}
