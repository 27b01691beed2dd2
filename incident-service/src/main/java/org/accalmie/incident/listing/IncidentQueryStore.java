package org.accalmie.incident.listing;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.accalmie.incident.record.Incident;
import org.accalmie.incident.record.IncidentMapper;
import org.accalmie.web.list.Cursor;
import org.accalmie.web.list.Page;
import org.accalmie.web.list.PageRoom;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads incidents for lists; their ids sort by the time they were recorded. */
@Singleton
class IncidentQueryStore {
    private final Jdbi jdbi;
    private final IncidentMapper incidents;

    IncidentQueryStore(Jdbi jdbi, IncidentMapper incidents) {
        this.jdbi = jdbi;
        this.incidents = incidents;
    }

    /** The newest, before one or from the top; one more than the limit, where there are more. */
    List<UUID> newest(@Nullable UUID before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id from incident where (:before::uuid is null or id < :before)
                        order by id desc limit :limit + 1
                        """)
                .bind("before", before)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list());
    }

    /** The oldest, after one or from the bottom. */
    List<Incident> oldest(@Nullable UUID after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + IncidentMapper.COLUMNS + """
                        from incident where (:after::uuid is null or id > :after) order by id limit :limit
                        """)
                .bind("after", after)
                .bind("limit", limit)
                .map(incidents)
                .list());
    }

    /** Those with the ids that the reader may read and that there is room for, in the order of the ids. */
    @Transactional(TxType.MANDATORY)
    Page<Incident> page(List<UUID> ids, int limit, Predicate<Incident> mayRead) {
        var room = new PageRoom<Incident>(limit);
        jdbi.useHandle(handle -> room.fill(
                named(handle, ids).map(this::row).stream().filter(row -> mayRead.test(row.incident())),
                Row::size,
                Row::incident));
        return room.page(incident -> Cursor.of(incident.id()));
    }

    private static Query named(Handle handle, List<UUID> ids) {
        return handle.createQuery("select " + IncidentMapper.COLUMNS + """
                        from unnest(:ids) with ordinality as wanted (id, place)
                        join incident using (id) order by place
                        """)
                .bindArray("ids", UUID.class, ids)
                .setFetchSize(PageRoom.FETCHED);
    }

    private Row row(ResultSet row, StatementContext context) throws SQLException {
        return new Row(incidents.map(row, context), row.getString("sheet").length());
    }

    /** @param size of the sheet, in characters */
    private record Row(Incident incident, int size) {}
}
