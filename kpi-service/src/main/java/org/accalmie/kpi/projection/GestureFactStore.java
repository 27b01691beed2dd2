package org.accalmie.kpi.projection;

import jakarta.inject.Singleton;
import java.util.Collection;
import org.accalmie.kpi.fact.GestureFact;
import org.jdbi.v3.core.Jdbi;

/** The facts of gestures, in the transaction of the caller, who has locked their incidents. */
@Singleton
class GestureFactStore {
    private static final String WRITE = """
            insert into gesture_fact (
                id, incident_id, version, type, value, state, verdict, decided_at, applied_at, overdue)
            values (
                :id, :incidentId, :version, :type, :value, :state, :verdict, :decidedAt, :appliedAt, :overdue)
            on conflict (id) do update set
                version = excluded.version, type = excluded.type, value = excluded.value, state = excluded.state,
                verdict = excluded.verdict, decided_at = excluded.decided_at, applied_at = excluded.applied_at,
                overdue = excluded.overdue
            """;

    private final Jdbi jdbi;

    GestureFactStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void write(Collection<GestureFact> gestures) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch(WRITE);
            gestures.forEach(gesture -> batch.bindMethods(gesture).add());
            batch.execute();
        });
    }
}
