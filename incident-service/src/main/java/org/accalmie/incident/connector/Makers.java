package org.accalmie.incident.connector;

import jakarta.inject.Singleton;

/** Who makes what. */
@Singleton
class Makers {
    private final IncidentMaker incidents;
    private final DepartureMaker departures;
    private final ApplicationMaker applications;

    Makers(IncidentMaker incidents, DepartureMaker departures, ApplicationMaker applications) {
        this.incidents = incidents;
        this.departures = departures;
        this.applications = applications;
    }

    Maker of(Connector connector) {
        return switch (connector.definition().made()) {
            case INCIDENT -> incidents;
            case DEPARTURE -> departures;
            case GESTURE_APPLICATION -> applications;
        };
    }
}
