package org.accalmie.events.care;

import java.util.UUID;
import org.accalmie.events.Ranges;
import org.accalmie.events.sheet.Agent;
import org.jspecify.annotations.Nullable;

/**
 * How the agent felt after an incident, from the incident service.
 *
 * @param version the incident's version this was taken from
 * @param score from 1 to 5; absent when only distress was reported
 * @param historical taken over from an older system: counted, never a reason to act
 */
public record WellbeingReported(
        UUID incidentId, int version, Agent agent, @Nullable Integer score, boolean distress, boolean historical)
        implements CareEvent {
    public WellbeingReported {
        new Ranges().atLeast(0, "version", version).score("score", score).require();
    }

    @Override
    public String key() {
        return agent.id();
    }

    @Override
    public String subject() {
        return incidentId.toString();
    }
}
