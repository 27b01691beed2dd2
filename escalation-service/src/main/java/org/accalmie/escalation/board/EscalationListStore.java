package org.accalmie.escalation.board;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
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
import org.hibernate.jpa.HibernateHints;
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

    Optional<Row> get(UUID id) {
        return texts(find("id", id)).firstResultOptional().map(this::row);
    }

    /** Those that the reader may see; as many as are asked for, or fewer where they are large. */
    @Transactional(TxType.MANDATORY)
    Page<Row> list(EscalationListRequest asked, Actor reader, Instant now) {
        Supplier<Conditions> sought = () -> EscalationConditions.of(asked, reader, now);
        var room = new PageRoom<Row>(asked.limit());
        if (asked.byDeadline()) {
            readByDeadline(asked.afterPlace(), sought, room);
            return room.page(EscalationListStore::place);
        }
        read(sought.get().and("id < :after", asked.afterId()), NEWEST_FIRST, room);
        return room.page(EscalationListStore::id);
    }

    private void readByDeadline(
            EscalationListRequest.@Nullable Place after, Supplier<Conditions> sought, PageRoom<Row> room) {
        if (after == null || after.at() != null) {
            read(owing(sought.get(), after), SOONEST_FIRST, room);
        }
        if (!room.isFull()) {
            var last = after != null && after.at() == null ? after.id() : null;
            var rest = sought.get().andWith(OWING_NOTHING, Map.of()).and("id < :after", last);
            read(rest, NEWEST_FIRST, room);
        }
    }

    /** Those of them that there are. */
    List<Row> of(Collection<UUID> ids) {
        return texts(find("id in ?1", ids)).list().stream().map(this::row).toList();
    }

    /** Said so that the index is read from its place on. */
    private static Conditions owing(Conditions sought, EscalationListRequest.@Nullable Place after) {
        if (after == null || after.at() == null) {
            return sought.andWith(OWING, Map.of());
        }
        return sought.andWith(
                "overdueAt >= :at and (overdueAt > :at or id > :after)", Map.of("at", after.at(), "after", after.id()));
    }

    private void read(Conditions conditions, Sort order, PageRoom<Row> room) {
        var rows = texts(find(conditions.text(), order, conditions.values()))
                .page(0, room.left())
                .withHint(HibernateHints.HINT_FETCH_SIZE, PageRoom.FETCHED);
        room.fill(rows.stream(), Texts::size, this::row);
    }

    private static Cursor id(Row last) {
        return Cursor.of(last.escalation().id());
    }

    private static Cursor place(Row last) {
        var at = last.overdueAt();
        return Cursor.of(at == null ? "" : at, last.escalation().id());
    }

    /** Never the entity, which would stay in the session as it was when statements have changed its row. */
    private static PanacheQuery<Texts> texts(PanacheQuery<EscalationEntity> found) {
        return found.project(Texts.class);
    }

    private Row row(Texts texts) {
        return new Row(
                format.read(texts.body()),
                texts.dossier() == null ? null : json.read(texts.dossier(), Dossier.class),
                texts.overdueAt());
    }

    record Texts(
            String body, @Nullable String dossier, @Nullable Instant overdueAt) {
        int size() {
            return body.length() + (dossier == null ? 0 : dossier.length());
        }
    }

    /** @param overdueAt as the database compares it */
    record Row(
            Escalation escalation,
            @Nullable Dossier dossier,
            @Nullable Instant overdueAt) {}
}
