package org.accalmie.followup.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * The calls of a person.
 *
 * @param changedAt when it was first seen to say what it says
 */
record PersonalCalendar(List<CalendarEntry> entries, Instant changedAt) {
    PersonalCalendar {
        entries = List.copyOf(entries);
    }

    String fingerprint() {
        return fingerprint(entries);
    }

    /** Tells two calendars apart by what they say. */
    static String fingerprint(List<CalendarEntry> entries) {
        return HexFormat.of().formatHex(LinkToken.sha256(entries.toString().getBytes(UTF_8)));
    }
}
