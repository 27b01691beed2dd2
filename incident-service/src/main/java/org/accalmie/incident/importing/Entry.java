package org.accalmie.incident.importing;

import org.accalmie.incident.intake.Draft;
import org.accalmie.web.ProblemException;

/** A line as it was understood. */
sealed interface Entry {
    int line();

    record Wanted(int line, Draft draft) implements Entry {}

    record Refused(int line, ProblemException reason) implements Entry {}

    /** Nothing is read from this line on. */
    record Stopped(int line, ProblemException reason) implements Entry {}
}
