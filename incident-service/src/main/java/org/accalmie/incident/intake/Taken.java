package org.accalmie.incident.intake;

import java.util.UUID;

/** What became of a sheet that was sent for recording. */
public sealed interface Taken {
    record Recorded(UUID id) implements Taken {}

    /** It was recorded before, with the same words. */
    record Known(UUID id) implements Taken {}

    /** Its source and external id are those of an incident that says something else. */
    record Different() implements Taken {}

    /** It was recorded before by somebody else, and is not the caller's to see. */
    record Foreign() implements Taken {}
}
