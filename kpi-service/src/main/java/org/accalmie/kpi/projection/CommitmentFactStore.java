package org.accalmie.kpi.projection;

import jakarta.inject.Singleton;
import java.util.Collection;
import org.accalmie.kpi.fact.CommitmentFact;
import org.jdbi.v3.core.Jdbi;

/** The facts of commitments, in the transaction of the caller, who has locked their incidents. */
@Singleton
class CommitmentFactStore {
    private static final String WRITE = """
            insert into commitment_fact (id, incident_id, version, state)
            values (:id, :incidentId, :version, :state)
            on conflict (id) do update set version = excluded.version, state = excluded.state
            """;

    private final Jdbi jdbi;

    CommitmentFactStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void write(Collection<CommitmentFact> commitments) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch(WRITE);
            commitments.forEach(commitment -> batch.bindMethods(commitment).add());
            batch.execute();
        });
    }
}
