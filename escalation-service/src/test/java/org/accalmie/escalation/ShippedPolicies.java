package org.accalmie.escalation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.accalmie.escalation.routing.RoutingPolicy;
import org.accalmie.eventing.EventJson;

/** The policies as they are shipped. */
public final class ShippedPolicies {
    private ShippedPolicies() {}

    public static RoutingPolicy routing() {
        return read("routing", RoutingPolicy.class);
    }

    private static <T> T read(String name, Class<T> type) {
        try (var json = ShippedPolicies.class.getResourceAsStream("/policies/" + name + ".json")) {
            return new EventJson().read(Objects.requireNonNull(json).readAllBytes(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
