package org.accalmie.incident.connector.making;

import jakarta.inject.Singleton;
import org.accalmie.incident.connector.mapping.Connector;

/** Who makes what. */
@Singleton
public class Makers {
    private final IncidentMaker incidents;
    private final DepartureMaker departures;
    private final ApplicationMaker applications;

    Makers(IncidentMaker incidents, DepartureMaker departures, ApplicationMaker applications) {
        this.incidents = incidents;
        this.departures = departures;
        this.applications = applications;
    }

    public Maker of(Connector connector) {
        return switch (connector.definition().made()) {
            case INCIDENT -> incidents;
            case DEPARTURE -> departures;
            case GESTURE_APPLICATION -> applications;
        };
    }
}
