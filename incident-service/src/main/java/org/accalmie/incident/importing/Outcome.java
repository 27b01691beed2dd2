package org.accalmie.incident.importing;

import org.accalmie.incident.intake.RecordingResult;

/** What became of a draft: taken, or a fault that is the draft's own. */
sealed interface Outcome {
    record Done(RecordingResult taken) implements Outcome {}

    record Failed(RuntimeException fault) implements Outcome {}
}
