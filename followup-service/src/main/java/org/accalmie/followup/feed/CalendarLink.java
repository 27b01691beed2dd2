package org.accalmie.followup.feed;

import java.time.Instant;
import java.util.UUID;

/**
 * A link to the calendar of a person.
 *
 * @param person in lower case
 * @param fingerprint of the calendar as it was last read; empty before
 * @param changedAt since when it has been like that
 */
record CalendarLink(
        UUID id, String person, byte[] secretHash, Instant createdAt, String fingerprint, Instant changedAt) {
    CalendarLink {
        secretHash = secretHash.clone();
    }

    @Override
    public byte[] secretHash() {
        return secretHash.clone();
    }

    CalendarLink showing(String what, Instant now) {
        return fingerprint.equals(what) ? this : new CalendarLink(id, person, secretHash, createdAt, what, now);
    }
}
