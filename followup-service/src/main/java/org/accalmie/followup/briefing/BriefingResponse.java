package org.accalmie.followup.briefing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accalmie.events.followup.Cause;
import org.accalmie.followup.commitment.Promise;

/**
 * What whoever calls a customer should know first.
 *
 * @param asOf when it was put together
 * @param notBy the agents who must not make this call
 * @param incidents those that the call is for first, then the last of the customer
 * @param outcomes what came of the last other calls
 */
record BriefingResponse(
        UUID followUpId,
        String customerId,
        String lang,
        Instant asOf,
        List<Reason> why,
        List<String> notBy,
        List<Known.Incident> incidents,
        List<Promise> commitments,
        List<Known.Escalation> escalations,
        List<Known.Gesture> gestures,
        List<Known.Earlier> outcomes,
        Script script) {

    record Reason(Cause cause, String text) {}

    static BriefingResponse of(Known known, Wording wording, Instant asOf) {
        var call = known.call();
        return new BriefingResponse(
                call.id(),
                call.customerId(),
                wording.language().code(),
                asOf,
                call.causes().stream()
                        .map(cause -> new Reason(cause, wording.of("why." + cause)))
                        .toList(),
                call.notBy(),
                known.incidents(),
                known.commitments(),
                known.escalations(),
                known.gestures(),
                known.outcomes(),
                Script.of(known, wording));
    }
}
