package org.accalmie.incident.revision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.accalmie.incident.sheet.IncidentRequest;

/** One version of an incident, with the sheet as it was then. */
public record RevisionResponse(
        int version,
        Instant revisedAt,
        String revisedBy,
        List<String> changed,
        @JsonUnwrapped IncidentRequest sheet) {

    static RevisionResponse of(Revision revision) {
        return new RevisionResponse(
                revision.version(), revision.revisedAt(), revision.revisedBy(), revision.changed(), revision.sheet());
    }
}
