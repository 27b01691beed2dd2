package org.accalmie.followup.cause;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.accalmie.events.followup.Cause;
import org.accalmie.events.incident.IncidentRecorded;

/** What one incident, as it now stands, says about calls to its customer. */
public record IncidentCauses(
        UUID incidentId, String customerId, String agentId, LocalDate contactOn, Set<Cause> causes) {

    public static IncidentCauses of(IncidentRecorded sheet) {
        return new IncidentCauses(
                sheet.id(),
                sheet.customer().id(),
                sheet.agent().id(),
                sheet.derived().contactOn(),
                CallPolicy.causesOf(CallFacts.of(sheet)));
    }

    public Stream<Want.Key> wanted() {
        return causes.stream()
                .flatMap(cause ->
                        CallPolicy.daysOf(cause).stream().map(nth -> Want.Key.ofIncident(incidentId, cause, nth)));
    }
}
