package org.accalmie.escalation.timeline;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to escalations: written in the transaction in which it happens, read by people, erased of their words. */
@Singleton
public final class Timeline {
    private final TimelineStore store;
    private final TextStore texts;

    Timeline(TimelineStore store, TextStore texts) {
        this.store = store;
        this.texts = texts;
    }

    /**
     * Who did what, when and why; the clock acts as well.
     *
     * @param what how the entry is called
     * @param details the entry in words
     */
    public record Line(long id, Instant at, String by, Entry entry, String what, Map<String, String> details) {}

    public void write(List<TimelineEntry> steps) {
        store.insert(steps);
    }

    /** The entries of an escalation, the newest first. */
    public List<Line> list(UUID escalation, @Nullable Long before, int rows) {
        return store.list(escalation, before, rows);
    }

    public void erase(Collection<UUID> escalations) {
        texts.erase(escalations);
    }
}
