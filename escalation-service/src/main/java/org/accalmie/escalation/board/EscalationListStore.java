package org.accalmie.escalation.board;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.escalation.lifecycle.Actor;
import org.accalmie.escalation.lifecycle.Escalation;
import org.accalmie.escalation.stored.EscalationFormat;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.sheet.Dossier;
import org.accalmie.persistence.Conditions;
import org.jspecify.annotations.Nullable;

/** Escalations as they are shown. */
@Singleton
final class EscalationListStore implements PanacheRepositoryBase<EscalationEntity, UUID> {
    private static final Sort NEWEST_FIRST = Sort.descending("id");
    private static final Sort SOONEST_FIRST = Sort.ascending("overdueAt", "id");
    private static final String OWING = "overdueAt is not null";
    private static final String OWING_NOTHING = "overdueAt is null";

    private final EscalationFormat format;
    private final EventJson json;

    EscalationListStore(EscalationFormat format, EventJson json) {
        this.format = format;
        this.json = json;
    }

    Optional<Shown> get(UUID id) {
        return texts(find("id", id)).firstResultOptional().map(this::shown);
    }

    /** Those that the reader may see, one more than asked for where there are more. */
    List<Shown> list(EscalationListRequest asked, Actor reader, Instant now) {
        var most = asked.limit() + 1;
        if (!asked.byDeadline()) {
            var newer = EscalationConditions.of(asked, reader, now).and("id < :after", asked.afterId());
            return read(newer, NEWEST_FIRST, most);
        }
        var place = asked.afterPlace();
        var found = new ArrayList<Shown>();
        if (place == null || place.at() != null) {
            found.addAll(read(owing(EscalationConditions.of(asked, reader, now), place), SOONEST_FIRST, most));
        }
        if (found.size() < most) {
            var after = place != null && place.at() == null ? place.id() : null;
            var rest = EscalationConditions.of(asked, reader, now)
                    .andWith(OWING_NOTHING, Map.of())
                    .and("id < :after", after);
            found.addAll(read(rest, NEWEST_FIRST, most - found.size()));
        }
        return found;
    }

    /** Those of them that there are. */
    List<Shown> of(Collection<UUID> ids) {
        return texts(find("id in ?1", ids)).list().stream().map(this::shown).toList();
    }

    /** Said so that the index is read from its place on. */
    private static Conditions owing(Conditions sought, EscalationListRequest.@Nullable Place after) {
        if (after == null || after.at() == null) {
            return sought.andWith(OWING, Map.of());
        }
        return sought.andWith(
                "overdueAt >= :at and (overdueAt > :at or id > :after)", Map.of("at", after.at(), "after", after.id()));
    }

    private List<Shown> read(Conditions conditions, Sort order, int most) {
        return texts(find(conditions.text(), order, conditions.values())).page(Page.ofSize(most)).list().stream()
                .map(this::shown)
                .toList();
    }

    /** Never the entity, which would stay in the session as it was when statements have changed its row. */
    private static PanacheQuery<Texts> texts(PanacheQuery<EscalationEntity> found) {
        return found.project(Texts.class);
    }

    private Shown shown(Texts texts) {
        return new Shown(
                format.read(texts.body()),
                texts.dossier() == null ? null : json.read(texts.dossier(), Dossier.class),
                texts.overdueAt());
    }

    record Texts(
            String body, @Nullable String dossier, @Nullable Instant overdueAt) {}

    /** @param overdueAt as the database compares it */
    record Shown(
            Escalation escalation,
            @Nullable Dossier dossier,
            @Nullable Instant overdueAt) {}
}
