package org.accalmie.escalation.timeline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accalmie.database.Columns;
import org.accalmie.persistence.Conditions;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

@Singleton
final class TimelineStore implements PanacheRepositoryBase<TimelineEntity, Long> {
    private static final Sort NEWEST_FIRST = Sort.descending("id");

    private final Jdbi jdbi;
    private final EntryFormat format;

    TimelineStore(Jdbi jdbi, EntryFormat format) {
        this.jdbi = jdbi;
        this.format = format;
    }

    void insert(List<TimelineEntry> steps) {
        jdbi.useHandle(handle -> new Columns<>(handle.createUpdate("""
                        insert into escalation_step (escalation_id, at, by, what, details, format)
                        select s.*, :format from unnest(:ids, :ats, :bys, :whats, :details::json[]) as s"""), steps)
                .bind("ids", UUID.class, TimelineEntry::escalationId)
                .bind("ats", Instant.class, TimelineEntry::at)
                .text("bys", TimelineEntry::by)
                .text("whats", step -> EntryFormat.name(step.entry()))
                .text("details", step -> format.text(step.entry()))
                .statement()
                .bind("format", EntryFormat.CURRENT)
                .execute());
    }

    List<Timeline.Line> list(UUID escalation, @Nullable Long before, int rows) {
        var conditions =
                new Conditions().and("escalationId = :escalation", escalation).and("id < :before", before);
        return find(conditions.text(), NEWEST_FIRST, conditions.values()).page(Page.ofSize(rows)).list().stream()
                .map(this::line)
                .toList();
    }

    private Timeline.Line line(TimelineEntity kept) {
        var entry = format.read(kept.format, kept.what, kept.details);
        return new Timeline.Line(kept.id, kept.at, kept.by, entry, kept.what, format.details(entry));
    }
}
