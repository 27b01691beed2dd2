package org.accalmie.console.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.accalmie.console.person.Language;

/** Moments in the reader's language and zone, as short as they are clear; always of 24 hours. */
public record Times(Language language, ZoneId zone, Instant now) {
    public String moment(Instant at) {
        var local = at.atZone(zone);
        return local.toLocalDate().equals(now.atZone(zone).toLocalDate())
                ? time(at)
                : DateTimeFormatter.ofPattern("EEE d MMM HH:mm", language.locale())
                        .format(local);
    }

    public String time(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm", language.locale()).format(at.atZone(zone));
    }
}
