package org.accalmie.escalation.board;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.accalmie.events.escalation.EscalationState;
import org.accalmie.events.escalation.Urgency;
import org.accalmie.web.Cursor;
import org.jspecify.annotations.Nullable;

/** Which escalations to list; {@code overdue} are those whose take-up or promised update is late. */
final class EscalationListRequest {
    @QueryParam("team")
    @Nullable
    String team;

    @QueryParam("state")
    @Nullable
    EscalationState state;

    @QueryParam("urgency")
    @Nullable
    Urgency urgency;

    @QueryParam("overdue")
    @Nullable
    Boolean overdue;

    @QueryParam("incident")
    @Nullable
    UUID incident;

    @QueryParam("after")
    @Nullable
    String after;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(500)
    int limit;

    @Nullable
    UUID afterId() {
        if (after == null) {
            return null;
        }
        try {
            return UUID.fromString(Cursor.decode(after, 1).parts().getFirst());
        } catch (IllegalArgumentException noId) {
            throw Cursor.unreadable();
        }
    }
}
