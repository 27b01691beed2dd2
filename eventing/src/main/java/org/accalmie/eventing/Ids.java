package org.accalmie.eventing;

import java.util.UUID;

/** Makes the ids of new things: UUIDv7, so that they sort by the time they were made. */
public interface Ids {
    UUID next();
}
