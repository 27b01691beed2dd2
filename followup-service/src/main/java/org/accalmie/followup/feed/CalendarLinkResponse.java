package org.accalmie.followup.feed;

import java.net.URI;
import java.time.Instant;

/**
 * A link to one's calendar.
 *
 * @param url to subscribe to; it is a secret and is told this once
 */
record CalendarLinkResponse(URI url, Instant createdAt) {}
