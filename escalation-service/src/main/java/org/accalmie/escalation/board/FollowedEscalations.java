package org.accalmie.escalation.board;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.accalmie.escalation.lifecycle.Actor;
import org.accalmie.escalation.lifecycle.Scope;
import org.accalmie.escalation.policy.Policies;
import org.accalmie.eventing.EventJson;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.stream.StreamedList;
import org.accalmie.web.stream.StreamedRow;
import org.accalmie.web.stream.Viewer;

/** The board as it changes. Who is taken out of a team, or into one, sees from then on what the team sees. */
@Singleton
final class FollowedEscalations implements StreamedList<Scope> {
    static final String NAME = "escalations";

    private final EscalationListStore store;
    private final Policies policies;
    private final EventJson json;

    FollowedEscalations(EscalationListStore store, Policies policies, EventJson json) {
        this.store = store;
        this.policies = policies;
        this.json = json;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<UUID, StreamedRow<Scope>> read(Collection<UUID> ids) {
        return store.of(ids).stream().collect(toMap(row -> row.escalation().id(), FollowedEscalations::row));
    }

    @Override
    public Scope scope(String before) {
        return json.read(before, Scope.class);
    }

    @Override
    public Function<Viewer, Predicate<Scope>> sights() {
        var teams = policies.current().teams();
        return viewer -> new Sight(new Actor(
                viewer.name(),
                teams.of(viewer.name(), viewer.roles()),
                viewer.roles().contains(Roles.AGENT)));
    }

    private static StreamedRow<Scope> row(EscalationListStore.Row row) {
        return new StreamedRow<>(EscalationResponse.of(row), Scope.of(row.escalation()));
    }

    private record Sight(Actor reader) implements Predicate<Scope> {
        @Override
        public boolean test(Scope scope) {
            return reader.maySee(scope);
        }
    }
}
