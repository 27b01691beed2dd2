package org.accalmie.events.care;

import java.time.Instant;
import java.util.UUID;
import org.accalmie.events.Limits;
import org.accalmie.events.Ranges;

/**
 * An agent is offered no call for some time; told again when the incident is corrected and the break with it.
 *
 * @param agentId in lower case, whatever the incident says
 * @param minutes its full length
 */
public record RecoveryBreakStarted(UUID incidentId, String agentId, int minutes, Instant until, BreakCause because)
        implements CareEvent {
    public RecoveryBreakStarted {
        new Ranges()
                .text("agentId", agentId, Limits.ID)
                .atLeast(1, "minutes", minutes)
                .instant("until", until)
                .require();
    }

    @Override
    public String key() {
        return agentId;
    }

    @Override
    public String subject() {
        return incidentId.toString();
    }
}
