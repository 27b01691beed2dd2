package org.accalmie.incident.intake;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.accalmie.events.sheet.Anger;
import org.accalmie.events.sheet.ChurnRisk;
import org.accalmie.events.sheet.Reason;
import org.accalmie.web.Cursor;
import org.accalmie.web.PageSize;
import org.accalmie.web.ProblemException;
import org.accalmie.web.StoredCustomerId;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of incidents is asked for; {@code from} and {@code to} are local days of the contact, both included. */
public final class IncidentQueryRequest {
    private static final int LONGEST_QUESTION = 500;

    @QueryParam("customer")
    @StoredCustomerId
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

    @Parameter(
            description = "Words that the sheet must contain, in French or English: accents, case, plurals and the "
                    + "like do not count, little words neither. An emoji is a word. INC-123 finds the incident with that "
                    + "reference, six or more digits the customers whose telephone number ends so, however it is "
                    + "written.",
            example = "facture double")
    @QueryParam("q")
    @Size(max = LONGEST_QUESTION)
    @Nullable
    String q;

    @QueryParam("after")
    @Nullable
    String after;

    @QueryParam("limit")
    @DefaultValue(PageSize.DEFAULT)
    @Min(1)
    @Max(500)
    int limit;

    IncidentQuery ownedBy(@Nullable String own) {
        if (from != null && to != null && to.isBefore(from)) {
            throw ProblemException.invalid("to", "must not be before from");
        }
        return new IncidentQuery(customer, agent, from, to, anger, churnRisk, reason, q, own, lastShown(), limit);
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
