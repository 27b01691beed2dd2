package org.accalmie.events.care;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An event about an agent to be looked after; what was done stays with the care managers. */
public sealed interface CareAlertEvent extends CareEvent
        permits CareAlertRaised, CareAlertAcknowledged, CareAlertClosed {
    UUID alertId();

    /** In lower case, whatever the incidents say, so that all about one agent stays in order. */
    String agentId();

    /** The local day of the contacts. */
    LocalDate happenedOn();

    List<CareCause> causes();

    List<UUID> incidentIds();

    Instant raisedAt();

    CareAlertState state();

    int version();

    @Override
    default String key() {
        return agentId();
    }

    @Override
    default String subject() {
        return alertId().toString();
    }
}
