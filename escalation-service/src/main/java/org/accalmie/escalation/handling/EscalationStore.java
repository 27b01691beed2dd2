package org.accalmie.escalation.handling;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accalmie.database.Columns;
import org.accalmie.escalation.lifecycle.Escalation;
import org.accalmie.escalation.lifecycle.Origin;
import org.accalmie.escalation.stored.EscalationFormat;
import org.accalmie.escalation.transition.StateChange;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.sheet.Agent;
import org.accalmie.events.sheet.Dossier;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

@Singleton
final class EscalationStore {
    private static final String COLUMNS = """
            agent_id, recorded_by, team, legal, open_to_team, state, overdue_at,
            reference, customer_id, owner, watchers, waiting, bouncing, version, body""";
    private static final String VALUES = """
            u.agent_id, u.recorded_by, u.team, u.legal, u.open_to_team, u.state, u.overdue_at, u.reference,
            u.customer_id, u.owner, string_to_array(u.watchers, chr(31)), u.waiting, u.bouncing, u.version, u.body""";
    private static final String ARRAYS = """
            :ids, :agents, :recorders, :teams, :legals, :opens, :states, :overdueAts::timestamptz[],
            :references, :customers, :owners, :watchers, :waitings, :bouncings, :versions, :bodies::json[]""";
    private static final String INSERT = """
            insert into escalation (incident_id, urgency, dossier, id, %1$s)
            select u.incident_id, u.urgency, u.dossier, u.id, %2$s
            from unnest(:incidents, :urgencies, :dossiers::json[], %3$s)
                 as u (incident_id, urgency, dossier, id, %1$s)""".formatted(COLUMNS, VALUES, ARRAYS);
    private static final String UPDATE = """
            update escalation e set (%1$s) = row(%2$s)
            from unnest(%3$s) as u (id, %1$s)
            where e.id = u.id""".formatted(COLUMNS, VALUES, ARRAYS);
    private static final String UNIT_SEPARATOR = "\u001f";

    private final Jdbi jdbi;
    private final EscalationFormat format;
    private final EventJson json;

    EscalationStore(Jdbi jdbi, EscalationFormat format, EventJson json) {
        this.jdbi = jdbi;
        this.format = format;
        this.json = json;
    }

    /** Inserts what was opened, each with its dossier. */
    void insert(List<StateChange> opened) {
        jdbi.useHandle(handle -> columns(handle.createUpdate(INSERT), opened, StateChange::after)
                .bind(
                        "incidents",
                        UUID.class,
                        stateChange -> origin(stateChange).incidentId())
                .text("urgencies", stateChange -> stateChange.after().urgency().name())
                .text("dossiers", this::dossierText)
                .statement()
                .execute());
    }

    void update(List<Escalation> escalations) {
        jdbi.useHandle(handle -> columns(handle.createUpdate(UPDATE), escalations, Function.identity())
                .statement()
                .execute());
    }

    void updateDossier(UUID id, @Nullable Dossier dossier) {
        if (dossier != null) {
            jdbi.useHandle(handle -> handle.createUpdate(
                            "update escalation set dossier = cast(:dossier as json) where id = :id")
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

    /** As they are now; for whoever has locked them. */
    Map<UUID, Escalation> read(List<UUID> ids) {
        var found = read(
                "select body from escalation where id = any(:ids)",
                query -> query.bindArray("ids", UUID.class, ids.toArray()));
        return found.stream().collect(Collectors.toMap(Escalation::id, Function.identity()));
    }

    /** Locks the incidents' escalations that are neither resolved nor cancelled. */
    List<Escalation> lockLiving(Collection<UUID> incidents) {
        return read("""
                select body from escalation
                where incident_id = any(:incidents) and state not in ('RESOLVED', 'CANCELLED')
                order by id for update""", query -> query.bindArray("incidents", UUID.class, incidents.toArray()));
    }

    private <T> Columns<T, Update> columns(Update update, List<T> rows, Function<T, Escalation> of) {
        return new Columns<>(update, rows)
                .bind("ids", UUID.class, row -> of.apply(row).id())
                .text("agents", row -> Agent.canonical(of.apply(row).origin().agentId()))
                .text("recorders", row -> of.apply(row).origin().recordedBy())
                .text("teams", row -> of.apply(row).team())
                .bind("legals", Boolean.class, row -> of.apply(row).origin().legal())
                .bind("opens", Boolean.class, row -> of.apply(row).openToItsTeam())
                .text("states", row -> of.apply(row).state().name())
                .text("overdueAts", row -> overdueAtText(of.apply(row)))
                .text("references", row -> of.apply(row).origin().reference())
                .text("customers", row -> of.apply(row).origin().customerId())
                .text("owners", row -> Agent.canonical(of.apply(row).owner()))
                .text(
                        "watchers",
                        row -> String.join(UNIT_SEPARATOR, of.apply(row).watching()))
                .bind("waitings", Boolean.class, row -> of.apply(row).waiting())
                .bind("bouncings", Boolean.class, row -> of.apply(row).bounces().bouncing())
                .bind("versions", Integer.class, row -> of.apply(row).version())
                .text("bodies", row -> format.text(of.apply(row)));
    }

    private List<Escalation> read(String sql, Function<Query, Query> bound) {
        return jdbi.withHandle(handle -> new ArrayList<>(bound.apply(handle.createQuery(sql))
                .mapTo(String.class)
                .map(text -> format.read(text))
                .list()));
    }

    private static Origin origin(StateChange opened) {
        return opened.after().origin();
    }

    private @Nullable String dossierText(StateChange stateChange) {
        return stateChange.dossier() == null ? null : json.text(stateChange.dossier());
    }

    private static @Nullable String overdueAtText(Escalation escalation) {
        var at = escalation.overdueAt();
        return at == null ? null : at.toString();
    }
}
