package org.accalmie.incident.record;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.accalmie.events.Event;
import org.accalmie.events.care.WellbeingReported;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.incident.IncidentRevised;
import org.accalmie.events.sheet.Gesture;
import org.accalmie.incident.sheet.PublicSheet;
import org.jspecify.annotations.Nullable;

/** Tells the other services what was recorded: all that the event knows, which is no name and no well-being. */
@Singleton
public class EventMapper {
    public List<Event> recorded(Incident incident) {
        var events = new ArrayList<Event>();
        events.add(whole(incident, incident.sheet().gesture().orElse(null)));
        if (incident.wellbeing().isSaid()) {
            events.add(wellbeing(incident));
        }
        return events;
    }

    /** The correction, and the well-being where that is another, or somebody else's, from now on. */
    public List<Event> revised(Incident before, Incident incident, Revised revised) {
        var events = new ArrayList<Event>();
        events.add(new IncidentRevised(whole(incident, revised.gesture()), revised.at(), revised.by()));
        var felt = wellbeing(incident);
        if (isSaid(before, incident) && !felt.equals(wellbeing(before, incident.version()))) {
            events.add(felt);
        }
        return events;
    }

    private static IncidentRecorded whole(Incident incident, @Nullable Gesture gesture) {
        var sheet = incident.sheet();
        var fields = sheet.fields();
        var told = new PublicSheet(sheet);
        return new IncidentRecorded(
                incident.id(),
                incident.reference(),
                incident.version(),
                incident.recordedAt(),
                incident.recordedBy(),
                fields.source(),
                fields.externalId(),
                fields.channel(),
                told.customer(),
                sheet.agent(),
                sheet.contact(),
                sheet.anger(),
                sheet.reason(),
                fields.reasonDetail(),
                fields.problem(),
                fields.profile(),
                fields.signals(),
                told.history(),
                fields.solvedInContact(),
                told.handling(),
                told.abuse(),
                told.commitments(),
                told.ticket(),
                gesture,
                sheet.churnRisk(),
                sheet.sentimentAtEnd(),
                fields.planSatisfaction(),
                told.dossier(),
                fields.lesson(),
                fields.note(),
                fields.historical(),
                incident.derived());
    }

    private static boolean isSaid(Incident before, Incident incident) {
        return before.wellbeing().isSaid() || incident.wellbeing().isSaid();
    }

    private static WellbeingReported wellbeing(Incident incident) {
        return wellbeing(incident, incident.version());
    }

    private static WellbeingReported wellbeing(Incident incident, int version) {
        return new WellbeingReported(
                incident.id(),
                version,
                incident.sheet().agent(),
                incident.wellbeing().score(),
                Boolean.TRUE.equals(incident.wellbeing().distress()),
                incident.sheet().fields().historical());
    }

    /** Who corrected the incident and when, and the gesture as it is offered now. */
    public record Revised(Instant at, String by, @Nullable Gesture gesture) {}
}
