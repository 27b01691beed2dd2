package org.accalmie.escalation.timeline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accalmie.eventing.EventJson;
import org.accalmie.eventing.database.Columns;
import org.accalmie.persistence.Conditions;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

@Singleton
final class TimelineStore implements PanacheRepositoryBase<TimelineEntity, Long> {
    private static final Sort NEWEST_FIRST = Sort.descending("id");

    private final Jdbi jdbi;
    private final EventJson json;

    TimelineStore(Jdbi jdbi, EventJson json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    void insert(List<TimelineEntry> steps) {
        jdbi.useHandle(handle -> new Columns<>(handle.createUpdate("""
                        insert into escalation_step (escalation_id, at, by, what, details)
                        select * from unnest(:ids, :ats, :bys, :whats, :details::json[])"""), steps)
                .bind("ids", UUID.class, TimelineEntry::escalationId)
                .bind("ats", Instant.class, TimelineEntry::at)
                .text("bys", TimelineEntry::by)
                .text("whats", TimelineEntry::what)
                .text("details", step -> json.text(step.details()))
                .statement()
                .execute());
    }

    List<Timeline.Entry> list(UUID escalation, @Nullable Long before, int rows) {
        var conditions =
                new Conditions().and("escalationId = :escalation", escalation).and("id < :before", before);
        return find(conditions.text(), NEWEST_FIRST, conditions.values()).page(Page.ofSize(rows)).list().stream()
                .map(this::entry)
                .toList();
    }

    private Timeline.Entry entry(TimelineEntity kept) {
        return new Timeline.Entry(kept.id, kept.at, kept.by, kept.what, details(kept.details));
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> details(String text) {
        return json.read(text, Map.class);
    }
}
