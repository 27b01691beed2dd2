package org.accalmie.incident.importing;

import java.util.UUID;
import org.accalmie.web.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one line. */
record LineResponse(
        @Schema(description = "Counted from 1, blank lines included")
        int line,

        @Schema(description = "201 recorded, 200 recorded before and the same, or what a single request is answered")
        int status,

        @Nullable UUID id,
        @Nullable Problem problem) {

    static LineResponse recorded(int line, UUID id) {
        return new LineResponse(line, 201, id, null);
    }

    static LineResponse known(int line, UUID id) {
        return new LineResponse(line, 200, id, null);
    }

    static LineResponse refused(int line, Problem problem) {
        return new LineResponse(line, problem.status(), null, problem);
    }
}
