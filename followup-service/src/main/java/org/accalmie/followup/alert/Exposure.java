package org.accalmie.followup.alert;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.accalmie.events.care.CareCause;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.sheet.assessment.Anger;
import org.jspecify.annotations.Nullable;

/**
 * What a contact was for the agent, as far as it is known: the sheet and how the agent felt come in any order.
 *
 * @param day absent while the sheet is not known, for a historical one, and for one that is too old to be kept
 */
public record Exposure(
        UUID incidentId,
        @Nullable AgentDay day,
        @Nullable Anger anger,
        @Nullable Wellbeing felt) {

    /** @param first the first day of which anything is kept */
    public static Exposure of(IncidentRecorded sheet, LocalDate on, LocalDate first) {
        var exposesNobody = sheet.historical() || on.isBefore(first);
        return new Exposure(sheet.id(), exposesNobody ? null : AgentDay.of(sheet.agent(), on), sheet.anger(), null);
    }

    /** What this contact alone says for looking after its agent. How somebody else felt says nothing about the agent. */
    public Set<CareCause> signs() {
        var signs = EnumSet.noneOf(CareCause.class);
        if (day == null) {
            return signs;
        }
        if (anger == Anger.STRONG || anger == Anger.EXTREME) {
            signs.add(CareCause.AGGRESSIVE_CONTACTS);
        }
        if (felt != null && felt.agentId().equals(day.agentId())) {
            if (felt.isLow()) {
                signs.add(CareCause.LOW_WELLBEING);
            }
            if (felt.distress()) {
                signs.add(CareCause.DISTRESS);
            }
        }
        return signs;
    }
}
