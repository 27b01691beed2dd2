package org.accalmie.console.upstream;

import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.accalmie.console.person.Standing;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks the escalation service, which knows the teams, once in a while a person. */
@Singleton
final class ServiceStanding implements Standing {
    private static final Duration BELIEVED_FOR = Duration.ofMinutes(2);
    private static final Duration AGAIN_AFTER = Duration.ofSeconds(10);
    private static final int KEPT_AT_MOST = 10_000;

    private final EscalationClient escalations;
    private final InstantSource clock;
    private final Map<Asked, Known> known = new ConcurrentHashMap<>();

    ServiceStanding(@RestClient EscalationClient escalations, InstantSource clock) {
        this.escalations = escalations;
        this.clock = clock;
    }

    @Override
    public Set<String> roles(String name, Set<String> ofToken) {
        var now = clock.instant();
        var asked = new Asked(name, new TreeSet<>(ofToken).toString());
        var before = known.get(asked);
        if (before != null && now.isBefore(before.until())) {
            return before.roles();
        }
        if (known.size() > KEPT_AT_MOST) {
            known.clear();
        }
        var told = ask(ofToken, now);
        known.put(asked, told);
        return told.roles();
    }

    private Known ask(Set<String> ofToken, Instant now) {
        var roles = new HashSet<>(ofToken);
        try {
            var me = escalations.me();
            if (me.roles() != null) {
                roles.addAll(me.roles());
            }
            if (me.teams() != null && !me.teams().isEmpty()) {
                roles.add(MEMBER);
            }
            return new Known(Set.copyOf(roles), now.plus(BELIEVED_FOR));
        } catch (ServiceProblemException | ProcessingException unknown) {
            return new Known(Set.copyOf(roles), now.plus(AGAIN_AFTER));
        }
    }

    private record Asked(String name, String roles) {}

    private record Known(Set<String> roles, Instant until) {}
}
