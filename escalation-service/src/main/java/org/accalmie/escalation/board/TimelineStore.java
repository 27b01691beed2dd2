package org.accalmie.escalation.board;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accalmie.eventing.EventJson;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;

/** What happened to an escalation, the newest first. */
@Singleton
final class TimelineStore {
    private static final String LIST = """
            select id, at, by, what, details from escalation_step
            where escalation_id = :escalation and id < coalesce(:before::bigint, id + 1)
            order by id desc limit :rows
            """;

    private final Jdbi jdbi;
    private final EventJson json;

    TimelineStore(Jdbi jdbi, EventJson json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    List<Entry> list(UUID escalation, @Nullable Long before, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery(LIST)
                .bind("escalation", escalation)
                .bind("before", before)
                .bind("rows", rows)
                .map(this::entry)
                .list());
    }

    private Entry entry(RowView row) {
        return new Entry(
                row.getColumn("id", Long.class),
                row.getColumn("at", Instant.class),
                row.getColumn("by", String.class),
                row.getColumn("what", String.class),
                details(row.getColumn("details", String.class)));
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> details(String text) {
        return json.read(text, Map.class);
    }

    /** Who did what, when and why; the clock acts as well. */
    record Entry(long id, Instant at, String by, String what, Map<String, String> details) {}
}
