package org.accalmie.events.incident;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.accalmie.events.Ranges;

/** The whole incident as corrected: what {@link IncidentRecorded} tells, beside who corrected it and when. */
public record IncidentRevised(@JsonUnwrapped IncidentRecorded incident, Instant revisedAt, String revisedBy)
        implements IncidentEvent {
    public IncidentRevised {
        new Ranges().instant("revisedAt", revisedAt).require();
    }

    @Override
    public UUID id() {
        return incident.id();
    }
}
