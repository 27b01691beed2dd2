package org.accalmie.incident.timeline;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that happened about an incident. */
record TimelineResponse(
        Instant at,

        @Schema(description = "The name of the event that told of it", examples = "EscalationAcknowledged")
        String what,

        @Schema(description = "Who did it; absent where a clock or a policy did", examples = "nadia") @Nullable
        String by,

        @Schema(
                description = "Codes, fields and times, never somebody's words; escalationId and gestureId say what "
                        + "it is about",
                examples = """
                        {"escalationId": "019a9745-9d00-7f25-8f1a-3c5d2b7e9a10", "team": "N2", "state": "ACKNOWLEDGED",
                         "handover": "COORDINATED", "nextUpdateAt": "2026-11-18T14:00:00Z"}
                        """)
        Map<String, Object> details) {
    static TimelineResponse of(Entry entry) {
        return new TimelineResponse(entry.at(), entry.what(), entry.by(), entry.details());
    }
}
