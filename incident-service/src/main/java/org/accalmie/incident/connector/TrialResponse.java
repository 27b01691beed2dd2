package org.accalmie.incident.connector;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.accalmie.incident.connector.making.Outcome;
import org.accalmie.incident.connector.mapping.Mapped;
import org.accalmie.web.Violation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a sample would become; RECORDED stands for REVISED and UNCHANGED too, since no incident was looked for. */
record TrialResponse(
        Outcome outcome,
        @Nullable String externalId,
        @Schema(type = SchemaType.OBJECT) @Nullable ObjectNode sheet,
        List<Violation> because) {
    static TrialResponse of(Mapped mapped) {
        return switch (mapped) {
            case Mapped.Ignored() -> new TrialResponse(Outcome.IGNORED, null, null, List.of());
            case Mapped.Unreadable(var faults) -> new TrialResponse(Outcome.REFUSED, null, null, faults);
            case Mapped.Sheet(var externalId, var fields, var faults) ->
                new TrialResponse(faults.isEmpty() ? Outcome.RECORDED : Outcome.REFUSED, externalId, fields, faults);
        };
    }
}
