package org.accalmie.escalation.timeline;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.accalmie.events.escalation.vocabulary.ReturnReason;
import org.jdbi.v3.core.Jdbi;

/** Erases texts of timelines: what is no text is named here, and whatever is added goes until it is. */
@Singleton
final class TextStore {
    private static final List<String> NO_TEXTS = List.of(
            "action",
            "because",
            "cause",
            "channel",
            "dueAt",
            "helpful",
            "late",
            "missed",
            "movedOn",
            "nextUpdateAt",
            "outcome",
            "reader",
            "recipient",
            "rung",
            "suspendedFor",
            "target",
            "team",
            "told",
            "version");
    private static final String ERASE = """
            update escalation_step
            set details = (select coalesce(json_object_agg(key, value), '{}') from json_each(details)
                           where key = any(:noTexts) or (key = 'reason' and value #>> '{}' = any(:reasons)))
            where escalation_id = any(:ids)
            """;

    private final Jdbi jdbi;

    TextStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void erase(Collection<UUID> escalationIds) {
        jdbi.useHandle(handle -> handle.createUpdate(ERASE)
                .bindArray("noTexts", String.class, NO_TEXTS)
                .bindArray(
                        "reasons",
                        String.class,
                        Arrays.stream(ReturnReason.values()).map(Enum::name).toList())
                .bindArray("ids", UUID.class, escalationIds)
                .execute());
    }
}
