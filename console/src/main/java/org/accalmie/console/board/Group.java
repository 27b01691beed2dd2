package org.accalmie.console.board;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Rows by when they fall due. */
public enum Group {
    LATE,
    WITHIN_THE_HOUR,
    TODAY,
    LATER,
    WAITING,
    NOTHING_OWED;

    private static final Duration HOUR = Duration.ofHours(1);

    static Group of(Due due, Instant now, ZoneId zone) {
        if (due.standsStill()) {
            return WAITING;
        }
        if (due.at() == null) {
            return NOTHING_OWED;
        }
        if (due.at().isBefore(now)) {
            return LATE;
        }
        if (due.left(now).compareTo(HOUR) < 0) {
            return WITHIN_THE_HOUR;
        }
        return due.at().atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate()) ? TODAY : LATER;
    }
}
