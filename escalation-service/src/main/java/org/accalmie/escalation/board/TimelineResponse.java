package org.accalmie.escalation.board;

import java.time.Instant;
import java.util.Map;

/** An entry of the timeline: who, when, what, why. */
record TimelineResponse(Instant at, String by, String what, Map<String, String> details) {
    static TimelineResponse of(TimelineStore.Entry entry) {
        return new TimelineResponse(entry.at(), entry.by(), entry.what(), entry.details());
    }
}
