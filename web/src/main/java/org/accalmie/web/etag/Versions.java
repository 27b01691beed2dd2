package org.accalmie.web.etag;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.accalmie.web.ProblemException;
import org.jspecify.annotations.Nullable;

/** ETags of things that carry a version. */
public final class Versions {
    private Versions() {}

    public static EntityTag tag(int version) {
        return new EntityTag(Integer.toString(version));
    }

    /**
     * The 304 for whoever has the answer already; nothing where it is to be sent.
     *
     * @throws ProblemException 412 where {@code If-Match} names other answers only: the framework's own has no body
     */
    public static Optional<Response> unchanged(Request request, EntityTag tag) {
        var answer = request.evaluatePreconditions(tag);
        if (answer == null) {
            return Optional.empty();
        }
        var told = answer.tag(tag).build();
        if (told.getStatus() == Response.Status.PRECONDITION_FAILED.getStatusCode()) {
            throw ProblemException.preconditionFailed();
        }
        return Optional.of(told);
    }

    /**
     * Honours {@code If-Match}.
     *
     * @param ifMatch the header; absent or {@code *} matches every version
     * @throws ProblemException 412 when it names only other versions
     */
    public static void require(@Nullable String ifMatch, int current) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return;
        }
        for (var candidate : ifMatch.split(",", -1)) {
            if (candidate.strip().equals("\"" + current + "\"")) {
                return;
            }
        }
        throw ProblemException.stale(current);
    }
}
