package org.accalmie.kpi.intake;

import org.accalmie.events.incident.GestureEvent;
import org.accalmie.events.incident.GestureOverdue;
import org.accalmie.kpi.fact.GestureFact;

/** Takes from a gesture's event what figures need. */
final class GestureReader {
    private GestureReader() {}

    static GestureFact read(GestureEvent event) {
        var gesture = event.gesture();
        return new GestureFact(
                gesture.gestureId(),
                event.incidentId(),
                gesture.version(),
                gesture.type(),
                gesture.value(),
                gesture.state(),
                gesture.verdict(),
                gesture.decidedAt(),
                gesture.appliedAt(),
                event instanceof GestureOverdue);
    }
}
