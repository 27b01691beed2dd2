package org.accalmie.kpi.fact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Reads the rows of other tables that belong to incidents, for many of them at once. */
public final class FactPartMapper {
    private static final RowMapper<EscalationFact> ESCALATIONS = new EscalationFactMapper();
    private static final RowMapper<GestureFact> GESTURES = ConstructorMapper.of(GestureFact.class);
    private static final RowMapper<CommitmentFact> COMMITMENTS = ConstructorMapper.of(CommitmentFact.class);
    private static final RowMapper<FollowUpFact> FOLLOW_UPS = new FollowUpFactMapper();

    private final Handle handle;
    private final UUID[] incidents;

    private FactPartMapper(Handle handle, UUID[] incidents) {
        this.handle = handle;
        this.incidents = incidents;
    }

    /** The same facts, in the same order, with all that belongs to them. */
    public static List<IncidentFact> complete(List<IncidentFact> facts, Handle handle) {
        var ids = facts.stream().map(IncidentFact::id).toArray(UUID[]::new);
        var parts = new FactPartMapper(handle, ids);
        var escalations = parts.of("escalation_fact", ESCALATIONS).stream()
                .collect(groupingBy(EscalationFact::incidentId, toMap(EscalationFact::id, Function.identity())));
        var gestures = parts.of("gesture_fact", GESTURES).stream()
                .collect(groupingBy(GestureFact::incidentId, toMap(GestureFact::id, Function.identity())));
        var commitments = parts.of("commitment_fact", COMMITMENTS).stream()
                .collect(groupingBy(CommitmentFact::incidentId, toMap(CommitmentFact::id, Function.identity())));
        var followUps = parts.followUps();
        var departures = parts.departures(facts);
        return facts.stream()
                .map(fact -> new IncidentFact(
                        fact.id(),
                        fact.sheet(),
                        fact.wellbeing(),
                        escalations.getOrDefault(fact.id(), Map.of()),
                        gestures.getOrDefault(fact.id(), Map.of()),
                        commitments.getOrDefault(fact.id(), Map.of()),
                        followUps.getOrDefault(fact.id(), Map.of()),
                        customer(fact).map(departures::get).orElse(Set.of())))
                .toList();
    }

    private <T> List<T> of(String table, RowMapper<T> mapper) {
        return handle.createQuery("select * from <table> where incident_id = any(:incidents)")
                .define("table", table)
                .bindArray("incidents", UUID.class, (Object[]) incidents)
                .map(mapper)
                .list();
    }

    private Map<UUID, Map<UUID, FollowUpFact>> followUps() {
        var wanted = Set.of(incidents);
        var followUps = new HashMap<UUID, Map<UUID, FollowUpFact>>();
        handle.createQuery("select * from follow_up_fact where incident_ids && :incidents")
                .bindArray("incidents", UUID.class, (Object[]) incidents)
                .map(FOLLOW_UPS)
                .forEach(call -> call.incidentIds().stream()
                        .filter(wanted::contains)
                        .forEach(incident -> followUps
                                .computeIfAbsent(incident, any -> new HashMap<>())
                                .put(call.id(), call)));
        return followUps;
    }

    private Map<String, Set<LocalDate>> departures(List<IncidentFact> facts) {
        var customers = facts.stream()
                .flatMap(fact -> customer(fact).stream())
                .distinct()
                .toArray();
        return handle
                .createQuery("select * from customer_fact where id = any(:ids) and departed_on <> '{}'")
                .bindArray("ids", String.class, customers)
                .map(new CustomerFactMapper())
                .stream()
                .collect(toMap(CustomerFact::id, CustomerFact::departedOn));
    }

    private static Optional<String> customer(IncidentFact fact) {
        return Optional.ofNullable(fact.sheet()).map(Sheet::customerId);
    }
}
