package org.accalmie.incident.importing;

import java.util.UUID;
import org.accalmie.web.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one line. */
record LineResponse(
        @Schema(description = "Counted from 1, blank lines included")
        int line,

        @Schema(description = "201 recorded, 200 known, or what a single request is answered")
        int status,

        @Nullable UUID id,

        @Schema(description = "Tells the incidents that were corrected from those that say the same") @Nullable
        LineOutcome outcome,

        @Nullable Problem problem) {

    static LineResponse recorded(int line, UUID id) {
        return new LineResponse(line, 201, id, LineOutcome.RECORDED, null);
    }

    static LineResponse revised(int line, UUID id) {
        return new LineResponse(line, 200, id, LineOutcome.REVISED, null);
    }

    static LineResponse unchanged(int line, UUID id) {
        return new LineResponse(line, 200, id, LineOutcome.UNCHANGED, null);
    }

    static LineResponse refused(int line, Problem problem) {
        return new LineResponse(line, problem.status(), null, null, problem);
    }
}
