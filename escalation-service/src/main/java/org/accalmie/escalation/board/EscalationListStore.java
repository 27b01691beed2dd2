package org.accalmie.escalation.board;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.escalation.handover.Actor;
import org.accalmie.escalation.handover.Escalation;
import org.accalmie.escalation.policy.Team;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.sheet.Agent;
import org.accalmie.events.sheet.Dossier;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;

/** Escalations as they are shown. */
@Singleton
final class EscalationListStore {
    private static final String FIND = "select body, dossier from escalation where id = :id";
    private static final String LIST = """
            select body, dossier from escalation
            where team = coalesce(:team, team)
              and state = coalesce(:state, state)
              and urgency = coalesce(:urgency, urgency)
              and (:overdue::boolean is null or coalesce(overdue_at < :now, false) = :overdue::boolean)
              and incident_id = coalesce(:incident::uuid, incident_id)
              and (:after::uuid is null or id < :after::uuid)
              and (:supervises
                   or (open_to_team and team = any(:teams))
                   or (legal and :legal)
                   or (:agent and (agent_id = :sender or (not legal and recorded_by = :me))))
            order by id desc limit :rows
            """;

    private final Jdbi jdbi;
    private final EventJson json;

    EscalationListStore(Jdbi jdbi, EventJson json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    Optional<Shown> find(UUID id) {
        return jdbi.withHandle(handle ->
                handle.createQuery(FIND).bind("id", id).map(this::shown).findOne());
    }

    /** Those that the reader may see, the newest first, one more than asked for where there are more. */
    List<Shown> list(EscalationListRequest asked, Actor reader, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery(LIST)
                .bind("team", asked.team)
                .bind("state", asked.state)
                .bind("urgency", asked.urgency)
                .bind("overdue", asked.overdue)
                .bind("incident", asked.incident)
                .bind("after", asked.afterId())
                .bind("now", now)
                .bind("supervises", reader.supervises())
                .bind("legal", reader.teams().contains(Team.LEGAL))
                .bindArray("teams", String.class, reader.teams().toArray())
                .bind("agent", reader.agent())
                .bind("me", reader.name())
                .bind("sender", Agent.canonical(reader.name()))
                .bind("rows", asked.limit + 1)
                .map(this::shown)
                .list());
    }

    private Shown shown(RowView row) {
        var dossier = row.getColumn("dossier", String.class);
        return new Shown(
                json.read(row.getColumn("body", String.class), Escalation.class),
                dossier == null ? null : json.read(dossier, Dossier.class));
    }

    record Shown(Escalation escalation, @Nullable Dossier dossier) {}
}
