package org.accalmie.incident.intake;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.events.incident.Derived;
import org.accalmie.incident.gesture.Advice;
import org.accalmie.incident.sheet.IncidentRequest;
import org.accalmie.web.Caller;
import org.accalmie.web.Versions;
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
    public static IncidentResponse of(Told told, Caller caller) {
        var incident = told.incident();
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
                Optional.ofNullable(told.gesture()).map(GestureResponse::of).orElse(null),
                incident.derived(),
                told.advice(),
                incident.recoveryUntil().map(RecoveryBreakResponse::new).orElse(null));
    }

    /** The same as an answer with its ETag. */
    public static RestResponse<IncidentResponse> answer(Told told, Caller caller) {
        return ResponseBuilder.ok(of(told, caller))
                .tag(Versions.tag(told.incident().version()))
                .build();
    }
}
