package org.accalmie.kpi.projection;

import jakarta.inject.Singleton;
import java.util.Collection;
import org.accalmie.kpi.fact.EscalationFact;
import org.jdbi.v3.core.Jdbi;

/** The facts of escalations, in the transaction of the caller, who has locked their incidents. */
@Singleton
class EscalationFactStore {
    private static final String WRITE = """
            insert into escalation_fact (
                id, incident_id, version, team, sent_version, sent_at, acknowledge_by, acknowledged_version,
                acknowledged_at, clock_ended, bouncing, resolved_version, dossier_ready, judged_version, judged_team,
                helpful)
            values (
                :id, :incidentId, :version, :team, :sent?.version, :sent?.at, :sent?.acknowledgeBy,
                :acknowledged?.version, :acknowledged?.at, :clockEnded, :bouncing, :resolved?.version,
                :resolved?.dossierReady, :judged?.version, :judged?.team, :judged?.helpful)
            on conflict (id) do update set
                version = excluded.version, team = excluded.team, sent_version = excluded.sent_version,
                sent_at = excluded.sent_at, acknowledge_by = excluded.acknowledge_by,
                acknowledged_version = excluded.acknowledged_version, acknowledged_at = excluded.acknowledged_at,
                clock_ended = excluded.clock_ended, bouncing = excluded.bouncing,
                resolved_version = excluded.resolved_version, dossier_ready = excluded.dossier_ready,
                judged_version = excluded.judged_version, judged_team = excluded.judged_team,
                helpful = excluded.helpful
            """;

    private final Jdbi jdbi;

    EscalationFactStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void write(Collection<EscalationFact> escalations) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch(WRITE);
            escalations.forEach(escalation -> batch.bindMethods(escalation).add());
            batch.execute();
        });
    }
}
