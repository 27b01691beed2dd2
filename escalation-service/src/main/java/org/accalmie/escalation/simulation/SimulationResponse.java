package org.accalmie.escalation.simulation;

import java.util.List;
import java.util.Map;

/**
 * What would have gone elsewhere.
 *
 * @param before how many went to each team by the policy in effect, {@code NONE} for no escalation
 * @param after the same by the draft
 * @param changed the incidents that would have gone elsewhere, in the order they were recorded
 */
record SimulationResponse(int incidents, Map<String, Integer> before, Map<String, Integer> after, List<Moved> changed) {
    /** One that would have gone elsewhere. */
    record Moved(String incidentId, String before, String after) {}
}
