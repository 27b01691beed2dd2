package org.accalmie.escalation.oncall;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All rotas there are, at most one for a team. */
public record Rotas(int version, List<Rota> items) {
    public Rotas {
        items = List.copyOf(items);
    }

    public Optional<Rota> of(String team) {
        return items.stream().filter(rota -> rota.team().equals(team)).findFirst();
    }

    /** Who of a team is on call then. */
    public OnCall onCall(String team, Instant at) {
        return of(team).map(rota -> rota.at(at)).orElseGet(() -> new OnCall(null, OnCall.Cause.NO_ROTA, null));
    }
}
