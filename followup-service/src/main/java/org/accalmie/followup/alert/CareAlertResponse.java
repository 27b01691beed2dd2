package org.accalmie.followup.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accalmie.events.care.CareAlertState;
import org.accalmie.events.care.CareCause;
import org.jspecify.annotations.Nullable;

/**
 * An alert as care managers read it.
 *
 * @param duties what is to be done for the agent, the HR path first where there was distress
 * @param acknowledgedAt the last time; what happened afterwards opened the alert again
 */
record CareAlertResponse(
        UUID id,
        String agentId,
        LocalDate happenedOn,
        List<CareCause> causes,
        List<UUID> incidentIds,
        List<CareDuty> duties,
        Instant raisedAt,
        CareAlertState state,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        @Nullable String done,
        @Nullable String note,
        int version) {

    static CareAlertResponse of(CareAlert alert) {
        var acknowledgement = alert.acknowledgement();
        var closing = alert.closing();
        return new CareAlertResponse(
                alert.id(),
                alert.day().agentId(),
                alert.day().on(),
                alert.causes(),
                alert.incidentIds(),
                CareDuty.after(alert.causes()),
                alert.raisedAt(),
                alert.state(),
                acknowledgement == null ? null : acknowledgement.at(),
                acknowledgement == null ? null : acknowledgement.by(),
                closing == null ? null : closing.at(),
                closing == null ? null : closing.by(),
                closing == null ? null : closing.done(),
                closing == null ? null : closing.note(),
                alert.version());
    }
}
