package org.accalmie.escalation.team;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.accalmie.events.Ranges;

/** When somebody wishes to be left alone, every day; from the evening into the morning where it ends before it begins. */
public record QuietHours(String from, String to) {
    public QuietHours {
        new Ranges()
                .given("from", from)
                .given("to", to)
                .clockTime("from", from)
                .clockTime("to", to)
                .when(from != null && from.equals(to), "to", "must be another time than from")
                .require();
    }

    /** The first moment from then on at which they may be disturbed. */
    public Instant awakeFrom(Instant at, ZoneId zone) {
        var local = at.atZone(zone);
        var time = local.toLocalTime();
        if (!contains(time)) {
            return at;
        }
        var end = LocalTime.parse(to);
        var day = time.isBefore(end) ? local.toLocalDate() : local.toLocalDate().plusDays(1);
        // where the clocks go back the hour comes twice, and the quiet with it
        return day.atTime(end).atZone(zone).withLaterOffsetAtOverlap().toInstant();
    }

    private boolean contains(LocalTime time) {
        var begin = LocalTime.parse(from);
        var end = LocalTime.parse(to);
        return begin.isBefore(end)
                ? !time.isBefore(begin) && time.isBefore(end)
                : !time.isBefore(begin) || time.isBefore(end);
    }
}
