package org.accalmie.incident.connector.mapping;

import java.util.Set;
import org.accalmie.incident.sheet.IncidentRequest;
import org.accalmie.web.departure.DepartureRequest;

/** What a connector makes of what its sender tells. */
public enum Makes {
    INCIDENT(new TargetFields(IncidentRequest.class, Set.of("source", "externalId"))),

    /** A customer left. */
    DEPARTURE(new TargetFields(DepartureRequest.class, Set.of())),

    /** The customer got the gesture. */
    GESTURE_APPLICATION(new TargetFields(AppliedGestureRequest.class, Set.of()));

    final TargetFields fields;

    Makes(TargetFields fields) {
        this.fields = fields;
    }
}
