package org.accalmie.events.incident;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.accalmie.events.Limits;
import org.accalmie.events.Ranges;
import org.accalmie.events.sheet.Abuse;
import org.accalmie.events.sheet.Agent;
import org.accalmie.events.sheet.Anger;
import org.accalmie.events.sheet.Channel;
import org.accalmie.events.sheet.ChurnRisk;
import org.accalmie.events.sheet.Commitment;
import org.accalmie.events.sheet.Contact;
import org.accalmie.events.sheet.Customer;
import org.accalmie.events.sheet.Dossier;
import org.accalmie.events.sheet.Gesture;
import org.accalmie.events.sheet.Handling;
import org.accalmie.events.sheet.History;
import org.accalmie.events.sheet.Problem;
import org.accalmie.events.sheet.Profile;
import org.accalmie.events.sheet.Reason;
import org.accalmie.events.sheet.Sentiment;
import org.accalmie.events.sheet.Signal;
import org.accalmie.events.sheet.Ticket;
import org.jspecify.annotations.Nullable;

/** The whole incident as corrected: what {@link IncidentRecorded} tells, with who corrected it and when. */
public record IncidentRevised(
        UUID id,
        String reference,
        int version,
        Instant recordedAt,
        String recordedBy,
        Instant revisedAt,
        String revisedBy,
        @Nullable String source,
        @Nullable String externalId,
        @Nullable Channel channel,
        Customer customer,
        Agent agent,
        Contact contact,
        Anger anger,
        Reason reason,
        @Nullable String reasonDetail,
        @Nullable Problem problem,
        @Nullable Profile profile,
        Set<Signal> signals,
        @Nullable History history,
        @Nullable Boolean solvedInContact,
        @Nullable Handling handling,
        @Nullable Abuse abuse,
        List<Commitment> commitments,
        @Nullable Ticket ticket,
        @Nullable Gesture gesture,
        ChurnRisk churnRisk,
        Sentiment sentimentAtEnd,
        @Nullable Integer planSatisfaction,
        @Nullable Dossier dossier,
        @Nullable String lesson,
        @Nullable String note,
        boolean historical,
        Derived derived)
        implements IncidentEvent {
    public IncidentRevised {
        new Ranges()
                .atLeast(0, "version", version)
                .instant("recordedAt", recordedAt)
                .instant("revisedAt", revisedAt)
                .text("source", source, Limits.ID)
                .text("externalId", externalId, Limits.ID)
                .text("reasonDetail", reasonDetail)
                .atMost(Limits.COMMITMENTS, "commitments", commitments)
                .score("planSatisfaction", planSatisfaction)
                .text("lesson", lesson)
                .text("note", note)
                .require();
        signals = IncidentRecorded.inOrder(signals);
    }

    public static IncidentRevised of(IncidentRecorded incident, Instant revisedAt, String revisedBy) {
        return new IncidentRevised(
                incident.id(),
                incident.reference(),
                incident.version(),
                incident.recordedAt(),
                incident.recordedBy(),
                revisedAt,
                revisedBy,
                incident.source(),
                incident.externalId(),
                incident.channel(),
                incident.customer(),
                incident.agent(),
                incident.contact(),
                incident.anger(),
                incident.reason(),
                incident.reasonDetail(),
                incident.problem(),
                incident.profile(),
                incident.signals(),
                incident.history(),
                incident.solvedInContact(),
                incident.handling(),
                incident.abuse(),
                incident.commitments(),
                incident.ticket(),
                incident.gesture(),
                incident.churnRisk(),
                incident.sentimentAtEnd(),
                incident.planSatisfaction(),
                incident.dossier(),
                incident.lesson(),
                incident.note(),
                incident.historical(),
                incident.derived());
    }

    /** The incident as it stands now, for whoever treats both alike. */
    public IncidentRecorded incident() {
        return new IncidentRecorded(
                id,
                reference,
                version,
                recordedAt,
                recordedBy,
                source,
                externalId,
                channel,
                customer,
                agent,
                contact,
                anger,
                reason,
                reasonDetail,
                problem,
                profile,
                signals,
                history,
                solvedInContact,
                handling,
                abuse,
                commitments,
                ticket,
                gesture,
                churnRisk,
                sentimentAtEnd,
                planSatisfaction,
                dossier,
                lesson,
                note,
                historical,
                derived);
    }

    /** The same without free texts: what may be told of an incident that was erased. */
    public IncidentRevised withoutTexts() {
        return new IncidentRevised(
                id,
                reference,
                version,
                recordedAt,
                recordedBy,
                revisedAt,
                revisedBy,
                source,
                externalId,
                channel,
                Texts.erase(customer),
                agent,
                contact,
                anger,
                reason,
                null,
                problem,
                profile,
                signals,
                history,
                solvedInContact,
                handling,
                abuse,
                Texts.erase(commitments),
                Texts.erase(ticket),
                Texts.erase(gesture),
                churnRisk,
                sentimentAtEnd,
                planSatisfaction,
                Texts.erase(dossier),
                null,
                null,
                historical,
                derived);
    }
}
