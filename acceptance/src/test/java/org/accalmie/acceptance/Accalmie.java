package org.accalmie.acceptance;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.accalmie.local.testing.LocalStack;

/** The whole system, packaged, as processes: started once for all tests of this module. */
final class Accalmie {
    private static final Accalmie RUNNING = new Accalmie();

    private final Map<Service, Packaged> services = new EnumMap<>(Service.class);

    private Accalmie() {
        LocalStack.start();
        List.of(Service.values()).forEach(service -> services.put(service, new Packaged(service)));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> services.values().forEach(Packaged::kill)));
        CompletableFuture.allOf(services.values().stream()
                        .map(service -> CompletableFuture.runAsync(service::start))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    static Accalmie running() {
        return RUNNING;
    }

    Packaged service(Service service) {
        var packaged = services.get(service);
        if (packaged == null) {
            throw new IllegalArgumentException(service.name());
        }
        return packaged;
    }

    /** Requests to a service in the name of the demo user of a role. */
    Api api(Service service, String role) {
        return new Api(service(service), role);
    }
}
