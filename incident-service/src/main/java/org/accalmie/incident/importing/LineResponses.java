package org.accalmie.incident.importing;

import jakarta.inject.Singleton;
import org.accalmie.database.Faults;
import org.accalmie.incident.intake.RecordingResult;
import org.accalmie.incident.record.Refusals;
import org.accalmie.web.ProblemException;
import org.accalmie.web.problem.ProblemAnswers;
import org.jboss.logging.Logger;

/** Says what became of a line. */
@Singleton
class LineResponses {
    private static final Logger LOG = Logger.getLogger(LineResponses.class);

    private final ProblemAnswers problems;

    LineResponses(ProblemAnswers problems) {
        this.problems = problems;
    }

    LineResponse of(int line, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var recordingResult) -> of(line, recordingResult);
            case Outcome.Failed(var fault) -> refused(line, explained(fault));
        };
    }

    LineResponse refused(int line, ProblemException reason) {
        return LineResponse.refused(line, problems.describe(reason));
    }

    private LineResponse of(int line, RecordingResult recordingResult) {
        return switch (recordingResult) {
            case RecordingResult.Recorded(var id) -> LineResponse.recorded(line, id);
            case RecordingResult.Known(var id) -> LineResponse.unchanged(line, id);
            case RecordingResult.Revised(var id) -> LineResponse.revised(line, id);
            case RecordingResult.Different(var id) -> refused(line, Refusals.saysSomethingElse(id));
            case RecordingResult.Refused(var reason) -> refused(line, reason);
        };
    }

    private static ProblemException explained(RuntimeException fault) {
        if (Faults.isRefusal(fault)) {
            return ProblemException.unstorable();
        }
        LOG.errorf("A line of an import failed: %s", fault.getClass().getName());
        return ProblemException.ourFault();
    }
}
