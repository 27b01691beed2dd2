package org.accalmie.incident.intake;

import java.util.UUID;
import org.accalmie.web.ProblemException;

/** What became of a sheet that was sent for recording. */
public sealed interface RecordingResult {
    record Recorded(UUID id) implements RecordingResult {}

    /** The incident of its source and external id says the same. */
    record Known(UUID id) implements RecordingResult {}

    /** The incident of its source and external id says something else. */
    record Different(UUID id) implements RecordingResult {}

    /** The incident of its source and external id says now what it says. */
    record Revised(UUID id) implements RecordingResult {}

    record Refused(ProblemException reason) implements RecordingResult {}
}
