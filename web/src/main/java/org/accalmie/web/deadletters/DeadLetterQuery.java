package org.accalmie.web.deadletters;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.accalmie.web.ProblemException;
import org.accalmie.web.list.Cursor;
import org.accalmie.web.list.PageSize;
import org.jspecify.annotations.Nullable;

record DeadLetterQuery(
        @QueryParam("after") @Nullable String after,

        @QueryParam("limit") @DefaultValue(PageSize.DEFAULT) @PageSize
        int limit) {

    @Nullable
    UUID afterId() {
        if (after == null) {
            return null;
        }
        try {
            return UUID.fromString(Cursor.decode(after, 1).parts().getFirst());
        } catch (IllegalArgumentException noId) {
            throw ProblemException.invalid("after", "must be a cursor that this list gave");
        }
    }
}
