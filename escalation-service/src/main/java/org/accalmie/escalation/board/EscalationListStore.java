package org.accalmie.escalation.board;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.escalation.lifecycle.Actor;
import org.accalmie.escalation.lifecycle.Escalation;
import org.accalmie.escalation.policy.Team;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.sheet.Agent;
import org.accalmie.events.sheet.Dossier;
import org.accalmie.persistence.Conditions;
import org.jspecify.annotations.Nullable;

/** Escalations as they are shown. */
@Singleton
final class EscalationListStore implements PanacheRepositoryBase<EscalationEntity, UUID> {
    private static final Sort NEWEST_FIRST = Sort.descending("id");

    private final EventJson json;

    EscalationListStore(EventJson json) {
        this.json = json;
    }

    Optional<Shown> get(UUID id) {
        return texts(find("id", id)).firstResultOptional().map(this::shown);
    }

    /** Those that the reader may see, the newest first, one more than asked for where there are more. */
    List<Shown> list(EscalationListRequest asked, Actor reader, Instant now) {
        var conditions = new Conditions()
                .and("team = :team", asked.team)
                .and("state = :state", asked.state)
                .and("urgency = :urgency", asked.urgency)
                .and("incidentId = :incident", asked.incident)
                .and("id < :after", asked.afterId());
        addLateness(conditions, asked.overdue, now);
        addSight(conditions, reader);
        return texts(find(conditions.text(), NEWEST_FIRST, conditions.values()))
                .page(Page.ofSize(asked.limit + 1))
                .list()
                .stream()
                .map(this::shown)
                .toList();
    }

    /** Those of them that there are. */
    List<Shown> of(Collection<UUID> ids) {
        return texts(find("id in ?1", ids)).list().stream().map(this::shown).toList();
    }

    private static void addLateness(Conditions conditions, @Nullable Boolean overdue, Instant now) {
        if (overdue != null) {
            conditions.andWith(
                    overdue ? "overdueAt < :now" : "overdueAt is null or overdueAt >= :now", Map.of("now", now));
        }
    }

    private static void addSight(Conditions conditions, Actor reader) {
        if (reader.supervises()) {
            return;
        }
        var sights = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        if (!reader.teams().isEmpty()) {
            sights.add("(openToTeam and team in :teams)");
            values.put("teams", reader.teams());
        }
        if (reader.teams().contains(Team.LEGAL)) {
            sights.add("legal");
        }
        if (reader.agent()) {
            sights.add("agentId = :sender");
            sights.add("(not legal and recordedBy = :me)");
            values.put("sender", Agent.canonical(reader.name()));
            values.put("me", reader.name());
        }
        conditions.andWith(sights.isEmpty() ? "1 = 0" : String.join(" or ", sights), values);
    }

    /** Never the entity, which would stay in the session as it was when statements have changed its row. */
    private static PanacheQuery<Texts> texts(PanacheQuery<EscalationEntity> found) {
        return found.project(Texts.class);
    }

    private Shown shown(Texts texts) {
        return new Shown(
                json.read(texts.body(), Escalation.class),
                texts.dossier() == null ? null : json.read(texts.dossier(), Dossier.class));
    }

    record Texts(String body, @Nullable String dossier) {}

    record Shown(Escalation escalation, @Nullable Dossier dossier) {}
}
