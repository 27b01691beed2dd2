package org.accalmie.incident.intake;

import java.util.UUID;
import org.accalmie.web.ProblemException;

/** What became of a sheet that was sent for recording. */
public sealed interface Taken {
    record Recorded(UUID id) implements Taken {}

    /**
     * It was recorded before, with the same words.
     *
     * @param isOriginal whether it still says so
     */
    record Known(UUID id, boolean isOriginal) implements Taken {}

    /** Its source and external id are those of an incident that was recorded with other words. */
    record Different(UUID id) implements Taken {}

    /** The incident of its source and external id says now what it says. */
    record Revised(UUID id) implements Taken {}

    record Refused(ProblemException reason) implements Taken {}
}
