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
import org.accalmie.events.incident.IncidentRevised;
import org.accalmie.events.sheet.Gesture;
import org.accalmie.incident.sheet.IncidentRequest;
import org.jspecify.annotations.Nullable;

/** Tells the other services what was recorded: all that the event knows, which is no name and no well-being. */
@Singleton
public class EventMapper {
    private final EventJson json;

    EventMapper(EventJson json) {
        this.json = json;
    }

    List<Event> recorded(Incident incident) {
        var events = new ArrayList<Event>();
        var nobody = new Revised(null, null, incident.sheet().gesture().orElse(null));
        events.add(json.read(json.text(Whole.of(incident, nobody)), IncidentRecorded.class));
        if (incident.wellbeing().isSaid()) {
            events.add(wellbeing(incident));
        }
        return events;
    }

    /** The correction, and the well-being where that was corrected. */
    public List<Event> revised(Incident before, Incident incident, Revised revised) {
        var events = new ArrayList<Event>();
        events.add(json.read(json.text(Whole.of(incident, revised)), IncidentRevised.class));
        if (!incident.wellbeing().equals(before.wellbeing())) {
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

    /** Who corrected the incident and when, if anybody did, and the gesture as it is offered now. */
    public record Revised(
            @Nullable Instant revisedAt,
            @Nullable String revisedBy,
            @Nullable Gesture gesture) {}

    /** Everything there is; reading it as an event drops what the event does not know. */
    private record Whole(
            UUID id,
            String reference,
            int version,
            Instant recordedAt,
            String recordedBy,
            @JsonUnwrapped IncidentRequest sheet,
            @JsonUnwrapped Revised revised,
            Derived derived) {

        static Whole of(Incident incident, Revised revised) {
            return new Whole(
                    incident.id(),
                    incident.reference(),
                    incident.version(),
                    incident.recordedAt(),
                    incident.recordedBy(),
                    incident.sheet().fields(),
                    revised,
                    incident.derived());
        }
    }
}
