package org.accalmie.escalation.policy;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.accalmie.escalation.dossier.Prerequisites;
import org.accalmie.escalation.oncall.Rotas;
import org.accalmie.escalation.routing.Router;
import org.accalmie.escalation.routing.RoutingPolicy;
import org.accalmie.escalation.takeup.Ladder;
import org.accalmie.escalation.team.Calendars;
import org.accalmie.escalation.team.Teams;
import org.accalmie.eventing.EventJson;
import org.jspecify.annotations.Nullable;

/** The policies in effect, the same on every replica: the database says which versions, this one only remembers them. */
@Singleton
public final class Policies {
    private final PolicyStore store;
    private final EventJson json;
    private final Map<Version, Object> known = new ConcurrentHashMap<>();
    private volatile @Nullable Remembered remembered;

    Policies(PolicyStore store, EventJson json) {
        this.store = store;
        this.json = json;
    }

    public PolicySet current() {
        var versions = store.currentVersions();
        var last = remembered;
        return last != null && last.versions.equals(versions) ? last.policies : renewed(versions);
    }

    /** A ladder of old, for the escalations that began with it. */
    public Ladder ladder(int version) {
        return read(Kind.LADDER, version, Ladder.class);
    }

    /** Whoever needs them while they are compiled waits, rather than compile them as well. */
    private synchronized PolicySet renewed(Map<Kind, Integer> versions) {
        var last = remembered;
        if (last == null || !last.versions.equals(versions)) {
            last = new Remembered(versions, load(versions));
            remembered = last;
        }
        return last.policies;
    }

    private PolicySet load(Map<Kind, Integer> versions) {
        var routing = read(Kind.ROUTING, versionOf(Kind.ROUTING, versions), RoutingPolicy.class);
        return new PolicySet(
                read(Kind.CALENDARS, versionOf(Kind.CALENDARS, versions), Calendars.class),
                read(Kind.TEAMS, versionOf(Kind.TEAMS, versions), Teams.class),
                ladder(versionOf(Kind.LADDER, versions)),
                read(Kind.PREREQUISITES, versionOf(Kind.PREREQUISITES, versions), Prerequisites.class),
                routing,
                Router.of(routing),
                read(Kind.NOTIFICATION, versionOf(Kind.NOTIFICATION, versions), NotificationPolicy.class),
                read(Kind.ROTAS, versionOf(Kind.ROTAS, versions), Rotas.class));
    }

    private <T> T read(Kind kind, int version, Class<T> type) {
        return type.cast(known.computeIfAbsent(
                new Version(kind, version), wanted -> json.read(store.document(kind, version), type)));
    }

    private static int versionOf(Kind kind, Map<Kind, Integer> versions) {
        return Objects.requireNonNull(versions.get(kind), kind::name);
    }

    private record Version(Kind kind, int number) {}

    private record Remembered(Map<Kind, Integer> versions, PolicySet policies) {}
}
