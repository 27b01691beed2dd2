package org.accalmie.escalation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.accalmie.escalation.dossier.Prerequisites;
import org.accalmie.escalation.oncall.Rotas;
import org.accalmie.escalation.policy.NotificationPolicy;
import org.accalmie.escalation.policy.PolicySet;
import org.accalmie.escalation.routing.Router;
import org.accalmie.escalation.routing.RoutingPolicy;
import org.accalmie.escalation.takeup.Ladder;
import org.accalmie.escalation.team.Calendars;
import org.accalmie.escalation.team.Teams;
import org.accalmie.eventing.EventJson;

/** The policies as they are shipped. */
public final class ShippedPolicies {
    private ShippedPolicies() {}

    public static RoutingPolicy routing() {
        return read("routing", RoutingPolicy.class);
    }

    public static PolicySet all() {
        var routing = routing();
        return new PolicySet(
                read("calendars", Calendars.class),
                read("teams", Teams.class),
                read("ladder", Ladder.class),
                read("prerequisites", Prerequisites.class),
                routing,
                Router.of(routing),
                read("notification", NotificationPolicy.class),
                read("rotas", Rotas.class));
    }

    private static <T> T read(String name, Class<T> type) {
        try (var json = ShippedPolicies.class.getResourceAsStream("/policies/" + name + ".json")) {
            return new EventJson().read(Objects.requireNonNull(json).readAllBytes(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
