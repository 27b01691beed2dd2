package org.accalmie.followup.alert;

import java.time.LocalDate;
import org.accalmie.events.sheet.Agent;

/**
 * A day of an agent, on the supervisors' calendar.
 *
 * @param agentId in lower case
 */
public record AgentDay(String agentId, LocalDate on) {

    public static AgentDay of(Agent agent, LocalDate on) {
        return new AgentDay(Agent.canonical(agent.id()), on);
    }
}
