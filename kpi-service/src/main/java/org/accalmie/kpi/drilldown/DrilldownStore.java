package org.accalmie.kpi.drilldown;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.accalmie.kpi.fact.Dimension;
import org.accalmie.kpi.fact.FactMapper;
import org.accalmie.kpi.fact.FactPartMapper;
import org.accalmie.kpi.fact.IncidentFact;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Reads the facts behind a figure; whether one counts is for its definition alone to say. */
@Singleton
class DrilldownStore {
    private static final String FACTS = """
            select * from incident_fact
            where contact_on between :from and :to and (contact_on, id) < (:beforeDay, :beforeId)
                and <slice>
            order by contact_on desc, id desc limit 500
            """;
    private static final String OF_TEAM =
            "exists (select from escalation_fact where incident_id = incident_fact.id and team = :slice)";
    private static final UUID FIRST_ID = new UUID(0, 0);

    private final Jdbi jdbi;

    DrilldownStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The page and one more, if more follow. */
    List<IncidentFact> find(DrilldownQuery query) {
        var range = query.range();
        var before = query.after() == null ? new Position(range.to().plusDays(1), FIRST_ID) : query.after();
        return jdbi.withHandle(handle -> {
            var found = new ArrayList<IncidentFact>();
            var facts = facts(query, before, handle);
            while (!facts.isEmpty() && found.size() <= query.limit()) {
                facts.stream()
                        .filter(fact -> !query.contributions(fact).isEmpty())
                        .forEach(found::add);
                facts = facts(query, Position.of(facts.getLast()), handle);
            }
            return found.subList(0, Math.min(found.size(), query.limit() + 1));
        });
    }

    private static List<IncidentFact> facts(DrilldownQuery query, Position before, Handle handle) {
        var facts = handle.createQuery(FACTS)
                .define("slice", condition(query.slice().dimension()))
                .bind("from", query.range().from())
                .bind("to", query.range().to())
                .bind("beforeDay", before.contactOn())
                .bind("beforeId", before.id())
                .bind("none", Dimension.NONE)
                .bind("slice", query.slice().value())
                .map(new FactMapper())
                .list();
        return FactPartMapper.complete(facts, handle);
    }

    private static String condition(Dimension dimension) {
        return switch (dimension) {
            case ALL -> is("'all'");
            case AGENT_TEAM -> is("agent_team");
            case CHANNEL -> is("channel");
            case REASON -> is("reason");
            case ANGER -> is("anger");
            case PROFILE -> is("profile");
            case CUSTOMER_VALUE -> is("customer_value");
            case TEAM -> OF_TEAM;
        };
    }

    private static String is(String column) {
        return "coalesce(%s, :none) = :slice".formatted(column);
    }
}
