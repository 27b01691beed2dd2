package org.accalmie.incident.intake;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.Event;
import org.accalmie.events.care.WellbeingReported;
import org.accalmie.events.incident.Derived;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.sheet.Gesture;
import org.accalmie.incident.sheet.IncidentRequest;
import org.jspecify.annotations.Nullable;

/** Tells the other services what was recorded: all that the event knows, which is no name and no well-being. */
@Singleton
class EventMapper {
    private final EventJson json;

    EventMapper(EventJson json) {
        this.json = json;
    }

    List<Event> recorded(Incident incident) {
        var events = new ArrayList<Event>();
        events.add(json.read(
                json.text(Whole.of(incident, incident.sheet().gesture().orElse(null))), IncidentRecorded.class));
        if (incident.wellbeing().isSaid()) {
            events.add(wellbeing(incident));
        }
        return events;
    }

    private static WellbeingReported wellbeing(Incident incident) {
        return new WellbeingReported(
                incident.id(),
                incident.version(),
                incident.sheet().agent(),
                incident.wellbeing().score(),
                Boolean.TRUE.equals(incident.wellbeing().distress()),
                incident.sheet().fields().historical());
    }

    /** Everything there is; reading it as an event drops what the event does not know. */
    private record Whole(
            UUID id,
            String reference,
            int version,
            Instant recordedAt,
            String recordedBy,
            @JsonUnwrapped IncidentRequest sheet,
            @Nullable Gesture gesture,
            Derived derived) {

        static Whole of(Incident incident, @Nullable Gesture gesture) {
            return new Whole(
                    incident.id(),
                    incident.reference(),
                    incident.version(),
                    incident.recordedAt(),
                    incident.recordedBy(),
                    incident.sheet().fields(),
                    gesture,
                    incident.derived());
        }
    }
}
