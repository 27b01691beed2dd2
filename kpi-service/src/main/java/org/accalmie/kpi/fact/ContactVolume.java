package org.accalmie.kpi.fact;

import java.time.LocalDate;

/**
 * How many contacts were handled, angry or not.
 *
 * @param channel a {@link org.accalmie.events.sheet.Channel}, or {@link Dimension#NONE}
 * @param team the agents' team, or {@link Dimension#NONE}
 */
public record ContactVolume(Key key, long contacts) {
    /** What a report is about: a second one of the same corrects the first. */
    public record Key(LocalDate day, String channel, String team) {}
}
