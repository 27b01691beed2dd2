package org.accalmie.incident.record;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.events.incident.Derived;
import org.accalmie.incident.gesture.Advice;
import org.accalmie.incident.gesture.ledger.GestureResponse;
import org.accalmie.incident.sheet.IncidentRequest;
import org.accalmie.web.caller.Caller;
import org.accalmie.web.etag.Versions;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The sheet as sent, with what became of it. */
public record IncidentResponse(
        UUID id,
        String reference,
        int version,
        Instant recordedAt,
        String recordedBy,
        @JsonUnwrapped IncidentRequest sheet,
        @Nullable Integer agentWellbeing,
        @Nullable Boolean agentDistress,
        @Nullable GestureResponse gesture,
        Derived derived,
        Advice gestureAdvice,
        @Nullable RecoveryBreakResponse recoveryBreak) {

    /** What this caller may see. */
    public static IncidentResponse of(IncidentDetails incidentDetails, Caller caller) {
        var incident = incidentDetails.incident();
        var reader = Reader.of(caller);
        var sheet = incident.sheet();
        var wellbeing = reader.wellbeing(sheet.agent(), incident.wellbeing());
        return new IncidentResponse(
                incident.id(),
                incident.reference(),
                incident.version(),
                incident.recordedAt(),
                incident.recordedBy(),
                sheet.fields(),
                wellbeing.score(),
                wellbeing.distress(),
                Optional.ofNullable(incidentDetails.gesture())
                        .map(GestureResponse::of)
                        .orElse(null),
                incident.derived(),
                incidentDetails.advice(),
                incident.recoveryUntil().map(RecoveryBreakResponse::new).orElse(null));
    }

    /** The same as an answer with its ETag. */
    public static RestResponse<IncidentResponse> answer(IncidentDetails incidentDetails, Caller caller) {
        return ResponseBuilder.ok(of(incidentDetails, caller))
                .tag(Versions.tag(incidentDetails.incident().version()))
                .build();
    }
}
