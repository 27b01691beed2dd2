package org.accalmie.escalation.board;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.accalmie.escalation.lifecycle.Actor;
import org.accalmie.escalation.lifecycle.Escalation;
import org.accalmie.escalation.stored.EscalationFormat;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.sheet.Dossier;
import org.accalmie.persistence.Conditions;
import org.accalmie.web.list.Cursor;
import org.accalmie.web.list.Page;
import org.accalmie.web.list.PageRoom;
import org.jspecify.annotations.Nullable;

/** Escalations as they are shown. */
@Singleton
final class EscalationListStore implements PanacheRepositoryBase<EscalationEntity, UUID> {
    private static final Sort NEWEST_FIRST = Sort.descending("id");
    private static final Sort SOONEST_FIRST = Sort.ascending("overdueAt", "id");
    private static final String SIZE = """
            select cast(sql('length(cast(? as text)) + coalesce(length(cast(? as text)), 0)', body, dossier) as Integer)
            from EscalationEntity""";
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

    /** Those that the reader may see; as many as are asked for, or fewer where they are large. */
    Page<Shown> list(EscalationListRequest asked, Actor reader, Instant now) {
        Supplier<Conditions> sought = () -> EscalationConditions.of(asked, reader, now);
        var room = PageRoom.within(asked.limit(), list(asked, sought, asked.limit(), this::sizes));
        var shown = list(asked, sought, room + 1, this::read);
        return Page.of(shown, room, asked.byDeadline() ? EscalationListStore::place : EscalationListStore::id);
    }

    private static <T> List<T> list(
            EscalationListRequest asked, Supplier<Conditions> sought, int most, Reading<T> reading) {
        if (!asked.byDeadline()) {
            return reading.read(sought.get().and("id < :after", asked.afterId()), NEWEST_FIRST, most);
        }
        var place = asked.afterPlace();
        var found = new ArrayList<T>();
        if (place == null || place.at() != null) {
            found.addAll(reading.read(owing(sought.get(), place), SOONEST_FIRST, most));
        }
        if (found.size() < most) {
            var after = place != null && place.at() == null ? place.id() : null;
            var rest = sought.get().andWith(OWING_NOTHING, Map.of()).and("id < :after", after);
            found.addAll(reading.read(rest, NEWEST_FIRST, most - found.size()));
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
        return texts(find(conditions.text(), order, conditions.values())).page(0, most).list().stream()
                .map(this::shown)
                .toList();
    }

    private List<Integer> sizes(Conditions conditions, Sort order, int most) {
        var where = conditions.text().isEmpty() ? "" : " where " + conditions.text();
        return find(SIZE + where, order, conditions.values())
                .project(Integer.class)
                .page(0, most)
                .list();
    }

    private static Cursor id(Shown last) {
        return Cursor.of(last.escalation().id());
    }

    private static Cursor place(Shown last) {
        var at = last.overdueAt();
        return Cursor.of(at == null ? "" : at, last.escalation().id());
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

    /** What is read of those that are found, in that order. */
    private interface Reading<T> {
        List<T> read(Conditions conditions, Sort order, int most);
    }

    record Texts(
            String body, @Nullable String dossier, @Nullable Instant overdueAt) {}

    /** @param overdueAt as the database compares it */
    record Shown(
            Escalation escalation,
            @Nullable Dossier dossier,
            @Nullable Instant overdueAt) {}
}
