package org.accalmie.escalation.board;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accalmie.eventing.EventJson;
import org.accalmie.persistence.Conditions;
import org.jspecify.annotations.Nullable;

/** What happened to an escalation, the newest first. */
@Singleton
final class TimelineStore implements PanacheRepositoryBase<TimelineEntity, Long> {
    private static final Sort NEWEST_FIRST = Sort.descending("id");

    private final EventJson json;

    TimelineStore(EventJson json) {
        this.json = json;
    }

    List<Entry> list(UUID escalation, @Nullable Long before, int rows) {
        var conditions =
                new Conditions().and("escalationId = :escalation", escalation).and("id < :before", before);
        return find(conditions.text(), NEWEST_FIRST, conditions.values()).page(Page.ofSize(rows)).list().stream()
                .map(this::entry)
                .toList();
    }

    private Entry entry(TimelineEntity kept) {
        return new Entry(kept.id, kept.at, kept.by, kept.what, details(kept.details));
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> details(String text) {
        return json.read(text, Map.class);
    }

    /** Who did what, when and why; the clock acts as well. */
    record Entry(long id, Instant at, String by, String what, Map<String, String> details) {}
}
