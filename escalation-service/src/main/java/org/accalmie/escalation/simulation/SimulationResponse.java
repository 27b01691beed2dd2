package org.accalmie.escalation.simulation;

import java.util.List;
import java.util.Map;

/**
 * What would have gone elsewhere.
 *
 * @param before how many went to each team by the policy in effect, {@code NONE} for no escalation
 * @param after the same by the draft
 * @param changed the incidents that would have gone elsewhere, in the order they were recorded
 * @param unanswered for how many incidents a rule of the draft had no answer: it indexed beyond a list's end, say, or
 *     cost too much; such a rule does not match
 */
record SimulationResponse(
        int incidents,
        Map<String, Integer> before,
        Map<String, Integer> after,
        List<Moved> changed,
        Map<String, Integer> unanswered) {
    /** One that would have gone elsewhere. */
    record Moved(String incidentId, String before, String after) {}
}
