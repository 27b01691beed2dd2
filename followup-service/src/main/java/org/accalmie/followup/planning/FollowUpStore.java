package org.accalmie.followup.planning;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accalmie.events.followup.FollowUpState;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

@Singleton
final class FollowUpStore {
    private static final String OPEN = """
            select id, planned_by, named_incident_ids, note, incident_ids, due_on, due_at, version
            from follow_up where customer_id = :customerId and state = 'PLANNED'
            """;
    private static final String SAVE = """
            insert into follow_up (id, customer_id, state, due_at, due_on, causes, incident_ids, not_by,
                                   planned_by, named_incident_ids, note, version)
            values (:id, :customerId, :state, :dueAt, :dueOn, :causes, :incidentIds, :notBy,
                    :plannedBy, :namedIncidentIds, :note, :version)
            on conflict (id) do update set
                state = excluded.state,
                due_at = excluded.due_at,
                due_on = excluded.due_on,
                causes = excluded.causes,
                incident_ids = excluded.incident_ids,
                not_by = excluded.not_by,
                planned_by = excluded.planned_by,
                named_incident_ids = excluded.named_incident_ids,
                note = excluded.note,
                version = excluded.version
            """;

    private final Jdbi jdbi;

    FollowUpStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The open calls of a customer, each with the wants that it serves. */
    List<FollowUp> open(String customerId, Map<UUID, Set<Want>> wants) {
        return jdbi.withHandle(handle -> handle.createQuery(OPEN)
                .bind("customerId", customerId)
                .map((row, context) -> followUp(row, customerId, wants))
                .list());
    }

    void save(List<FollowUp> calls) {
        jdbi.useHandle(handle ->
                calls.forEach(call -> bound(handle.createUpdate(SAVE), call).execute()));
    }

    private static <S extends SqlStatement<S>> S bound(S update, FollowUp call) {
        var hand = call.byHand();
        return update.bind("id", call.id())
                .bind("customerId", call.customerId())
                .bind("state", call.state())
                .bind("dueAt", call.due().at())
                .bind("dueOn", call.due().on())
                .bindArray(
                        "causes",
                        String.class,
                        call.causes().stream().map(Enum::name).toList())
                .bindArray("incidentIds", UUID.class, call.incidentIds())
                .bindArray("notBy", String.class, call.notBy())
                .bind("plannedBy", hand == null ? null : hand.plannedBy())
                .bindArray("namedIncidentIds", UUID.class, hand == null ? List.of() : hand.incidentIds())
                .bind("note", hand == null ? null : hand.note())
                .bind("version", call.version());
    }

    private static FollowUp followUp(ResultSet row, String customerId, Map<UUID, Set<Want>> wants) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new FollowUp(
                id,
                customerId,
                wants.getOrDefault(id, Set.of()),
                byHand(row),
                List.of((UUID[]) row.getArray("incident_ids").getArray()),
                new Due(
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("due_at", OffsetDateTime.class).toInstant()),
                FollowUpState.PLANNED,
                row.getInt("version"));
    }

    private static @Nullable ByHand byHand(ResultSet row) throws SQLException {
        var plannedBy = row.getString("planned_by");
        if (plannedBy == null) {
            return null;
        }
        var named = List.of((UUID[]) row.getArray("named_incident_ids").getArray());
        return new ByHand(plannedBy, named, row.getString("note"));
    }
}
