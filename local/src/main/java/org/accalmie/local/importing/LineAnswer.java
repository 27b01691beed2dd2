package org.accalmie.local.importing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the service says of a line. */
@JsonIgnoreProperties(ignoreUnknown = true)
record LineAnswer(int line, int status, @Nullable Problem problem) {
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

    /** Whether nothing was read from this line on, for a reason that passes. */
    boolean isEnd() {
        return status == 503 || status == 408;
    }

    String reason() {
        if (problem == null) {
            return "status " + status;
        }
        var violations = problem.violations();
        return violations == null || violations.isEmpty()
                ? String.valueOf(problem.detail())
                : violations.stream().map(it -> it.field() + " " + it.message()).collect(Collectors.joining("; "));
    }
}
