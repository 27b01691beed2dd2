package org.accalmie.kpi.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.accalmie.events.followup.FollowUpCancelled;
import org.accalmie.events.followup.FollowUpDone;
import org.accalmie.events.followup.FollowUpEvent;
import org.accalmie.events.followup.FollowUpMissed;
import org.accalmie.events.followup.FollowUpPlanned;
import org.accalmie.events.followup.FollowUpRescheduled;
import org.accalmie.events.followup.FollowUpState;
import org.accalmie.kpi.fact.FollowUpFact;

/**
 * Takes from a call's event what figures need.
 *
 * @param zone of the days on which calls are due and made
 */
record FollowUpReader(ZoneId zone) {

    FollowUpFact read(FollowUpEvent event) {
        return switch (event) {
            case FollowUpPlanned told -> fact(told, told.dueAt(), told.state(), told.version());
            case FollowUpRescheduled told -> fact(told, told.dueAt(), told.state(), told.version());
            case FollowUpMissed told -> fact(told, told.dueAt(), told.state(), told.version());
            case FollowUpCancelled told -> fact(told, told.dueAt(), told.state(), told.version());
            case FollowUpDone told ->
                new FollowUpFact(
                        told.followUpId(),
                        told.version(),
                        told.incidentIds(),
                        told.state(),
                        day(told.dueAt()),
                        told.doneAt(),
                        day(told.doneAt()),
                        told.outcome().planSatisfaction());
        };
    }

    private FollowUpFact fact(FollowUpEvent event, Instant dueAt, FollowUpState state, int version) {
        return new FollowUpFact(event.followUpId(), version, event.incidentIds(), state, day(dueAt), null, null, null);
    }

    private LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }
}
