package org.accalmie.local.importing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the service says of a line. */
@JsonIgnoreProperties(ignoreUnknown = true)
record LineAnswer(
        int status, @Nullable String outcome, @Nullable Problem problem) {
    /** The service went away before it answered. */
    static final LineAnswer NONE = new LineAnswer(503, null, null);

    private static final int CONFLICT = 409;

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Problem(@Nullable String detail, @Nullable List<Violation> violations) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Violation(String field, String message) {}

    boolean isRecorded() {
        return status == 201;
    }

    boolean isKnown() {
        return status == 200;
    }

    boolean isRevised() {
        return isKnown() && "REVISED".equals(outcome);
    }

    /** Whether the row is recorded already and says something else now. */
    boolean isConflict() {
        return status == CONFLICT;
    }

    /** Whether nothing was read from this line on, for a reason that passes. */
    boolean isEnd() {
        return status == 503 || status == 408;
    }

    List<Violation> violations() {
        var violations = problem == null ? null : problem.violations();
        return violations == null ? List.of() : violations;
    }

    String detail() {
        return problem == null ? "status " + status : String.valueOf(problem.detail());
    }
}
