package org.accalmie.incident.revision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.accalmie.incident.record.Reader;
import org.accalmie.incident.sheet.IncidentRequest;
import org.jspecify.annotations.Nullable;

/** One version of an incident, with the sheet as it was then. */
public record RevisionResponse(
        int version,
        Instant revisedAt,
        String revisedBy,
        List<String> changed,
        @JsonUnwrapped IncidentRequest sheet,
        @Nullable Integer agentWellbeing,
        @Nullable Boolean agentDistress) {

    static RevisionResponse of(Revision revision, Reader reader) {
        var wellbeing = reader.wellbeing(revision.agent(), revision.wellbeing());
        return new RevisionResponse(
                revision.version(),
                revision.revisedAt(),
                revision.revisedBy(),
                revision.changed(),
                revision.sheet(),
                wellbeing.score(),
                wellbeing.distress());
    }
}
