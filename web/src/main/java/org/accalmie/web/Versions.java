package org.accalmie.web;

import jakarta.ws.rs.core.EntityTag;
import org.jspecify.annotations.Nullable;

/** ETags of things that carry a version. */
public final class Versions {
    private Versions() {}

    public static EntityTag tag(int version) {
        return new EntityTag(Integer.toString(version));
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
