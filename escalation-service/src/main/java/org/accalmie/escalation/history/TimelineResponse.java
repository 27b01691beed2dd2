package org.accalmie.escalation.history;

import java.time.Instant;
import java.util.Map;
import org.accalmie.escalation.timeline.Timeline;

/** An entry of the timeline: who, when, what, why. */
record TimelineResponse(Instant at, String by, String what, Map<String, String> details) {
    static TimelineResponse of(Timeline.Line line) {
        return new TimelineResponse(line.at(), line.by(), line.what(), line.details());
    }
}
