package org.accalmie.escalation.handover;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.sheet.Dossier;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

@Singleton
final class EscalationStore {
    private final Jdbi jdbi;
    private final EventJson json;

    EscalationStore(Jdbi jdbi, EventJson json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** Inserts what was opened, each with its dossier. */
    void insert(List<Change> opened) {
        var escalations = opened.stream().map(Change::after).toList();
        jdbi.useHandle(handle -> bound(handle.createUpdate("""
                        insert into escalation (id, incident_id, agent_id, recorded_by, legal, team, urgency, state,
                                                overdue_at, version, body, dossier)
                        select o.id, (o.body::jsonb #>> '{origin,incidentId}')::uuid,
                               o.body::jsonb #>> '{origin,agentId}', o.body::jsonb #>> '{origin,recordedBy}',
                               (o.body::jsonb #>> '{origin,legal}')::boolean, o.team, o.body::jsonb ->> 'urgency',
                               o.state, o.overdue_at::timestamptz, o.version, o.body::jsonb, o.dossier::jsonb
                        from unnest(:ids, :teams, :states, :overdueAts, :versions, :bodies, :dossiers)
                             as o (id, team, state, overdue_at, version, body, dossier)"""), escalations)
                .bindArray("dossiers", String.class, column(opened, this::dossierText))
                .execute());
    }

    void update(List<Escalation> escalations) {
        jdbi.useHandle(handle -> bound(handle.createUpdate("""
                        update escalation e
                        set team = u.team, legal = (u.body::jsonb #>> '{origin,legal}')::boolean,
                            state = u.state, overdue_at = u.overdue_at::timestamptz,
                            version = u.version,
                            body = u.body::jsonb
                        from unnest(:ids, :teams, :states, :overdueAts, :versions, :bodies)
                             as u (id, team, state, overdue_at, version, body)
                        where e.id = u.id"""), escalations).execute());
    }

    void updateDossier(UUID id, @Nullable Dossier dossier) {
        if (dossier != null) {
            jdbi.useHandle(handle -> handle.createUpdate(
                            "update escalation set dossier = cast(:dossier as jsonb) where id = :id")
                    .bind("dossier", json.text(dossier))
                    .bind("id", id)
                    .execute());
        }
    }

    @Nullable
    Dossier dossier(UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select dossier from escalation where id = :id and dossier is not null")
                        .bind("id", id)
                        .mapTo(String.class)
                        .findOne()
                        .map(text -> json.read(text, Dossier.class))
                        .orElse(null));
    }

    void write(List<Step> steps) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into escalation_step (escalation_id, at, by, what, details)
                        select s.id, s.at, s.by, s.what, s.details::jsonb
                        from unnest(:ids, :ats, :bys, :whats, :details) as s (id, at, by, what, details)""")
                .bindArray("ids", UUID.class, column(steps, Step::escalationId))
                .bindArray("ats", Instant.class, column(steps, Step::at))
                .bindArray("bys", String.class, column(steps, Step::by))
                .bindArray("whats", String.class, column(steps, Step::what))
                .bindArray("details", String.class, column(steps, step -> json.text(step.details())))
                .execute());
    }

    Optional<Escalation> lock(UUID id) {
        return read("select body from escalation where id = :id for update", query -> query.bind("id", id)).stream()
                .findFirst();
    }

    /** Locks all escalations of some incidents. */
    List<Escalation> lockOf(Collection<UUID> incidents) {
        return read(
                "select body from escalation where incident_id = any(:incidents) order by id for update",
                query -> query.bindArray("incidents", UUID.class, incidents));
    }

    /** Locks those that nobody else has locked. */
    Map<UUID, Escalation> lockFree(List<UUID> ids) {
        var free = read(
                "select body from escalation where id = any(:ids) for update skip locked",
                query -> query.bindArray("ids", UUID.class, ids.toArray()));
        return free.stream().collect(Collectors.toMap(Escalation::id, Function.identity()));
    }

    /** Locks the incidents' escalations that are neither resolved nor cancelled. */
    List<Escalation> lockLiving(Collection<UUID> incidents) {
        return read("""
                select body from escalation
                where incident_id = any(:incidents) and state not in ('RESOLVED', 'CANCELLED')
                order by id for update""", query -> query.bindArray("incidents", UUID.class, incidents.toArray()));
    }

    private Update bound(Update update, List<Escalation> escalations) {
        return update.bindArray("ids", UUID.class, column(escalations, Escalation::id))
                .bindArray("teams", String.class, column(escalations, Escalation::team))
                .bindArray(
                        "states",
                        String.class,
                        column(escalations, each -> each.state().name()))
                .bindArray("overdueAts", String.class, column(escalations, EscalationStore::overdueAtText))
                .bindArray("versions", Integer.class, column(escalations, Escalation::version))
                .bindArray("bodies", String.class, column(escalations, json::text));
    }

    private List<Escalation> read(String sql, Function<Query, Query> bound) {
        return jdbi.withHandle(handle -> new ArrayList<>(bound.apply(handle.createQuery(sql))
                .mapTo(String.class)
                .map(text -> json.read(text, Escalation.class))
                .list()));
    }

    private @Nullable String dossierText(Change change) {
        return change.dossier() == null ? null : json.text(change.dossier());
    }

    private static @Nullable Instant overdueAt(Escalation escalation) {
        return switch (escalation.state()) {
            case SENT -> escalation.takeUp().acknowledgeBy();
            case ACKNOWLEDGED ->
                escalation.waiting() ? null : escalation.promise().nextUpdateAt();
            case PREPARING, RETURNED, RESOLVED, CANCELLED -> null;
        };
    }

    private static @Nullable String overdueAtText(Escalation escalation) {
        var at = overdueAt(escalation);
        return at == null ? null : at.toString();
    }

    private static <T> Object[] column(List<T> rows, Function<T, @Nullable Object> value) {
        return rows.stream().map(value).toArray();
    }
}
