package org.accalmie.incident.intake;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.accalmie.events.sheet.Anger;
import org.accalmie.events.sheet.ChurnRisk;
import org.accalmie.events.sheet.Reason;
import org.accalmie.web.Cursor;
import org.accalmie.web.PageSize;
import org.jspecify.annotations.Nullable;

/** What a list of incidents is asked for; {@code from} and {@code to} are local days of the contact, both included. */
public final class IncidentQueryRequest {
    @QueryParam("customer")
    @Nullable
    String customer;

    @QueryParam("agent")
    @Nullable
    String agent;

    @QueryParam("from")
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Nullable
    LocalDate to;

    @QueryParam("anger")
    @Nullable
    Anger anger;

    @QueryParam("churnRisk")
    @Nullable
    ChurnRisk churnRisk;

    @QueryParam("reason")
    @Nullable
    Reason reason;

    @QueryParam("after")
    @Nullable
    String after;

    @QueryParam("limit")
    @DefaultValue(PageSize.DEFAULT)
    @Min(1)
    @Max(500)
    int limit;

    IncidentQuery ownedBy(@Nullable String own) {
        return new IncidentQuery(customer, agent, from, to, anger, churnRisk, reason, own, lastShown(), limit);
    }

    private @Nullable UUID lastShown() {
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
