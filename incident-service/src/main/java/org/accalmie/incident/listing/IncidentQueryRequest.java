package org.accalmie.incident.listing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.accalmie.events.sheet.assessment.Anger;
import org.accalmie.events.sheet.assessment.ChurnRisk;
import org.accalmie.events.sheet.assessment.Reason;
import org.accalmie.incident.record.Reader;
import org.accalmie.web.ProblemException;
import org.accalmie.web.list.Cursor;
import org.accalmie.web.list.PageSize;
import org.accalmie.web.validation.Checked;
import org.accalmie.web.validation.Consistent;
import org.accalmie.web.validation.StoredCustomerId;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of incidents is asked for; {@code from} and {@code to} are local days of the contact, both included. */
@Consistent
public final class IncidentQueryRequest implements Checked {
    private static final int LONGEST_QUESTION = 500;
    private static final int MOST_IDS = 200;
    private static final String ME = "me";

    @Parameter(
            description = "Those with these ids, at most 200, in their order, given one by one or with commas between; "
                    + "those that are not there, or not for the caller, are left out. No other filter goes with it, and "
                    + "all are in one page unless they are large.",
            example = "019a9745-9d00-7f25-8f1a-3c5d2b7e9a10")
    @QueryParam("ids")
    @Nullable
    List<String> ids;

    @QueryParam("customer")
    @StoredCustomerId
    @Nullable
    String customer;

    @Parameter(description = "The name of an agent, or me")
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

    @Override
    public List<Fault> faults() {
        return Fault.when(from != null && to != null && to.isBefore(from), "to", "must not be before from")
                .toList();
    }

    /** The ids that are asked for, each once, from where the last page ended; empty where a list is asked for. */
    Optional<List<UUID>> named() {
        if (ids == null || ids.isEmpty()) {
            return Optional.empty();
        }
        if (Stream.of(customer, agent, from, to, anger, churnRisk, reason, q).anyMatch(Objects::nonNull)) {
            throw ProblemException.invalid("ids", "goes with no other filter");
        }
        var named = ids.stream()
                .flatMap(several -> Arrays.stream(several.split(",", -1)))
                .map(IncidentQueryRequest::id)
                .distinct()
                .toList();
        if (named.size() > MOST_IDS) {
            throw ProblemException.invalid("ids", "must be at most " + MOST_IDS);
        }
        return Optional.of(rest(named));
    }

    private List<UUID> rest(List<UUID> named) {
        var last = lastShown();
        if (last == null) {
            return named;
        }
        if (!named.contains(last)) {
            throw Cursor.unreadable();
        }
        return named.subList(named.indexOf(last) + 1, named.size());
    }

    /** What this reader asks for, and may see. */
    IncidentQuery by(Reader reader) {
        var own = reader.supervises() ? null : reader.name();
        var about = ME.equals(agent) ? reader.name() : agent;
        return new IncidentQuery(customer, about, from, to, anger, churnRisk, reason, q, own, lastShown(), limit);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw ProblemException.invalid("ids", "must be UUIDs");
        }
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
