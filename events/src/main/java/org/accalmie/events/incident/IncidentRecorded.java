package org.accalmie.events.incident;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.accalmie.events.Limits;
import org.accalmie.events.PersonalData;
import org.accalmie.events.Ranges;
import org.accalmie.events.sheet.Abuse;
import org.accalmie.events.sheet.Agent;
import org.accalmie.events.sheet.Channel;
import org.accalmie.events.sheet.Commitment;
import org.accalmie.events.sheet.Contact;
import org.accalmie.events.sheet.Customer;
import org.accalmie.events.sheet.Dossier;
import org.accalmie.events.sheet.Gesture;
import org.accalmie.events.sheet.Handling;
import org.accalmie.events.sheet.History;
import org.accalmie.events.sheet.Ticket;
import org.accalmie.events.sheet.assessment.Anger;
import org.accalmie.events.sheet.assessment.ChurnRisk;
import org.accalmie.events.sheet.assessment.Problem;
import org.accalmie.events.sheet.assessment.Profile;
import org.accalmie.events.sheet.assessment.Reason;
import org.accalmie.events.sheet.assessment.Sentiment;
import org.accalmie.events.sheet.assessment.Signal;
import org.jspecify.annotations.Nullable;

/** The whole incident as saved, without name, e-mail and phone of the customer, well-being and distress of the agent. */
public record IncidentRecorded(
        UUID id,
        String reference,
        int version,
        Instant recordedAt,
        String recordedBy,
        @Nullable String source,
        @Nullable String externalId,
        @Nullable Channel channel,
        Customer customer,
        Agent agent,
        Contact contact,
        Anger anger,
        Reason reason,
        @PersonalData @Nullable String reasonDetail,
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
        @PersonalData @Nullable String lesson,
        @PersonalData @Nullable String note,
        boolean historical,
        Derived derived)
        implements IncidentEvent {
    public IncidentRecorded {
        new Ranges()
                .atLeast(1, "version", version)
                .instant("recordedAt", recordedAt)
                .text("source", source, Limits.ID)
                .text("externalId", externalId, Limits.ID)
                .text("reasonDetail", reasonDetail)
                .atMost(Limits.COMMITMENTS, "commitments", commitments)
                .score("planSatisfaction", planSatisfaction)
                .text("lesson", lesson)
                .text("note", note)
                .require();
        signals = inOrder(signals);
    }

    private static Set<Signal> inOrder(Set<Signal> signals) {
        var ordered = EnumSet.noneOf(Signal.class);
        ordered.addAll(signals);
        return Collections.unmodifiableSet(ordered);
    }
}
