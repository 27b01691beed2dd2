package org.accalmie.kpi.fact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Reads the rows of other tables that belong to incidents, for many of them at once. */
public final class FactPartMapper {
    private static final RowMapper<EscalationFact> ESCALATIONS = new EscalationFactMapper();
    private static final RowMapper<GestureFact> GESTURES = ConstructorMapper.of(GestureFact.class);

    private FactPartMapper() {}

    /** The same facts, in the same order, with their escalations and gestures. */
    public static List<IncidentFact> complete(List<IncidentFact> facts, Handle handle) {
        var ids = facts.stream().map(IncidentFact::id).toArray();
        var escalations = parts("escalation_fact", ESCALATIONS, ids, handle).stream()
                .collect(groupingBy(EscalationFact::incidentId, toMap(EscalationFact::id, Function.identity())));
        var gestures = parts("gesture_fact", GESTURES, ids, handle).stream()
                .collect(groupingBy(GestureFact::incidentId, toMap(GestureFact::id, Function.identity())));
        return facts.stream()
                .map(fact -> new IncidentFact(
                        fact.id(),
                        fact.sheet(),
                        fact.wellbeing(),
                        escalations.getOrDefault(fact.id(), Map.of()),
                        gestures.getOrDefault(fact.id(), Map.of())))
                .toList();
    }

    private static <T> List<T> parts(String table, RowMapper<T> mapper, Object[] incidents, Handle handle) {
        return handle.createQuery("select * from <table> where incident_id = any(:incidents)")
                .define("table", table)
                .bindArray("incidents", UUID.class, incidents)
                .map(mapper)
                .list();
    }
}
