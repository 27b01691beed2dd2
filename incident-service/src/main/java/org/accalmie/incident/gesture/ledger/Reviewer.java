package org.accalmie.incident.gesture.ledger;

import org.accalmie.events.sheet.Agent;

/**
 * Who approves, refuses or judges a gesture.
 *
 * @param agentId the agent of the incident now, who may have been another one when the gesture was proposed
 */
public record Reviewer(String name, String agentId) {
    boolean isCalled(String user) {
        return Agent.canonical(name).equals(Agent.canonical(user));
    }
}
