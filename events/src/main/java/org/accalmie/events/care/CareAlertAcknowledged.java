package org.accalmie.events.care;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accalmie.events.Limits;
import org.accalmie.events.Ranges;

/** A care manager took it up. */
public record CareAlertAcknowledged(
        UUID alertId,
        String agentId,
        LocalDate happenedOn,
        List<CareCause> causes,
        List<UUID> incidentIds,
        Instant raisedAt,
        CareAlertState state,
        int version)
        implements CareAlertEvent {
    public CareAlertAcknowledged {
        causes = List.copyOf(causes);
        incidentIds = List.copyOf(incidentIds);
        new Ranges()
                .text("agentId", agentId, Limits.ID)
                .date("happenedOn", happenedOn)
                .instant("raisedAt", raisedAt)
                .atLeast(1, "version", version)
                .require();
    }
}
