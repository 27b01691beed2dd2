package org.accalmie.incident.goodwill;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.accalmie.incident.gesture.Advice;
import org.accalmie.incident.gesture.Assessment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What follows from a sheet for the gesture and for the agent, before it is saved. */
public record GestureAdviceResponse(
        @JsonUnwrapped Advice advice,

        @Schema(
                description = "What would become of the sheet's gesture now; absent until it has a type, and the "
                        + "amount that its type needs")
        @Nullable
        Assessment offered,

        @Schema(description = "How long the recovery break will be, 0 where there is none; absent without an anger")
        @Nullable
        Integer breakMinutes) {}
