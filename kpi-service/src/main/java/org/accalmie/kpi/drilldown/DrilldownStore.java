package org.accalmie.kpi.drilldown;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.accalmie.kpi.fact.Dimension;
import org.accalmie.kpi.fact.FactMapper;
import org.accalmie.kpi.fact.IncidentFact;
import org.jdbi.v3.core.Jdbi;

/** Reads the facts behind a figure; whether one counts is for its definition alone to say. */
@Singleton
class DrilldownStore {
    private static final String FACTS = """
            select * from incident_fact
            where contact_on between :from and :to and (contact_on, id) < (:beforeDay, :beforeId)
                and coalesce(<column>, :none) = :slice
            order by contact_on desc, id desc
            """;
    private static final UUID FIRST_ID = new UUID(0, 0);
    private static final int FETCH = 500;

    private final Jdbi jdbi;

    DrilldownStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The page and one more, if more follow. */
    List<IncidentFact> find(DrilldownQuery query) {
        var range = query.range();
        var before = query.after() == null ? new Position(range.to().plusDays(1), FIRST_ID) : query.after();
        return jdbi.withHandle(handle -> {
            var statement = handle.createQuery(FACTS)
                    .define("column", column(query.slice().dimension()))
                    .bind("from", range.from())
                    .bind("to", range.to())
                    .bind("beforeDay", before.contactOn())
                    .bind("beforeId", before.id())
                    .bind("none", Dimension.NONE)
                    .bind("slice", query.slice().value())
                    .setFetchSize(FETCH);
            try (var facts = statement.map(new FactMapper()).stream()) {
                return facts.filter(fact -> query.kpi().of(fact).isPresent())
                        .limit(query.limit() + 1L)
                        .toList();
            }
        });
    }

    private static String column(Dimension dimension) {
        return switch (dimension) {
            case ALL -> "'all'";
            case AGENT_TEAM -> "agent_team";
            case CHANNEL -> "channel";
            case REASON -> "reason";
            case ANGER -> "anger";
            case PROFILE -> "profile";
            case CUSTOMER_VALUE -> "customer_value";
        };
    }
}
