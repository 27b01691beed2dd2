package org.accalmie.escalation.webhook.message;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an event says without anybody's words: what is no text is named here, and whatever is added goes until it is. */
final class Wordless {
    private static final Set<String> NO_TEXTS = Set.of(
            "acknowledgeBy",
            "acknowledgement",
            "at",
            "bouncing",
            "by",
            "channel",
            "createdAt",
            "dossierReady",
            "escalationId",
            "handover",
            "helpful",
            "incidentId",
            "late",
            "missed",
            "missing",
            "movedOn",
            "nextUpdateAt",
            "oneVoice",
            "outcome",
            "owner",
            "passed",
            "policyVersion",
            "prepareBy",
            "previousTeam",
            "quality",
            "recipient",
            "reminder",
            "routing",
            "rule",
            "rung",
            "sentAt",
            "state",
            "suspendedFor",
            "takeUpClass",
            "target",
            "team",
            "threeW",
            "urgency",
            "version",
            "watchers",
            "zeroReturnQuestion");

    private Wordless() {}

    static Map<String, @Nullable Object> of(Map<String, ? extends @Nullable Object> data) {
        var kept = new LinkedHashMap<String, @Nullable Object>();
        data.forEach((name, value) -> {
            if (NO_TEXTS.contains(name)) {
                kept.put(name, value instanceof Map<?, ?> part ? of(named(part)) : value);
            }
        });
        return kept;
    }

    /** The members of a JSON object. */
    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> named(Map<?, ?> object) {
        return (Map<String, @Nullable Object>) object;
    }

    /** A list of texts in JSON. */
    static List<String> texts(@Nullable Object list) {
        return list instanceof List<?> several
                ? several.stream().map(String::valueOf).toList()
                : List.of();
    }
}
