package org.accalmie.incident.intake;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.events.incident.Derived;
import org.accalmie.incident.gesture.Advice;
import org.accalmie.incident.sheet.IncidentRequest;
import org.accalmie.web.Caller;
import org.accalmie.web.Roles;
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

    /** What this reader may see: well-being and distress are shown to the agent concerned and to care managers alone. */
    public static IncidentResponse of(Told told, Caller reader) {
        var incident = told.incident();
        var mayKnow = incident.isAbout(reader.name()) || reader.has(Roles.CARE);
        var wellbeing = mayKnow ? incident.wellbeing() : Wellbeing.UNSAID;
        return new IncidentResponse(
                incident.id(),
                incident.reference(),
                incident.version(),
                incident.recordedAt(),
                incident.recordedBy(),
                incident.sheet().fields(),
                wellbeing.score(),
                wellbeing.distress(),
                Optional.ofNullable(told.gesture()).map(GestureResponse::of).orElse(null),
                incident.derived(),
                told.advice(),
                incident.recoveryUntil().map(RecoveryBreakResponse::new).orElse(null));
    }

    /** The same as an answer with its ETag. */
    public static RestResponse<IncidentResponse> answer(Told told, Caller reader) {
        return ResponseBuilder.ok(of(told, reader))
                .tag(Versions.tag(told.incident().version()))
                .build();
    }
}
