package org.accalmie.escalation.board;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.accalmie.events.escalation.vocabulary.EscalationState;
import org.accalmie.events.escalation.vocabulary.Urgency;
import org.accalmie.events.sheet.Agent;
import org.accalmie.web.list.Cursor;
import org.accalmie.web.list.PageSize;
import org.accalmie.web.validation.SomeOf;
import org.accalmie.web.validation.StoredCustomerId;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** Which escalations to list, {@code me} being the caller. */
record EscalationListRequest(
        @QueryParam("team") @Nullable String team,

        @Parameter(description = "One state, or several with commas between them")
        @QueryParam("state")
        @SomeOf(EscalationState.class)
        @Nullable
        String state,

        @QueryParam("urgency") @Nullable Urgency urgency,

        @Parameter(description = "Those whose take-up, completion or promised update is late, or the others")
        @QueryParam("overdue")
        @Nullable
        Boolean overdue,

        @QueryParam("incident") @Nullable UUID incident,

        @Parameter(description = "The agent of the incident; me for the caller") @QueryParam("sender") @Nullable
        String sender,

        @Parameter(description = "Whose case it is; me for the caller") @QueryParam("owner") @Nullable
        String owner,

        @Parameter(description = "A team that watches; me for any of the caller's") @QueryParam("watching") @Nullable
        String watching,

        @QueryParam("customer") @StoredCustomerId @Nullable String customer,

        @Parameter(
                description = "An incident's reference, a customer's id, or the beginnings of words of the dossier, all"
                        + " of which must be there")
        @QueryParam("q")
        @CodePointLength(max = EscalationListRequest.LONGEST_Q)
        @Nullable
        String q,

        @QueryParam("legal") @Nullable Boolean legal,
        @QueryParam("bouncing") @Nullable Boolean bouncing,

        @Parameter(description = "Those that wait for the customer, or the others") @QueryParam("waiting") @Nullable
        Boolean waiting,

        @Parameter(
                description = "nextDeadline for what is owed first, what stands still or owes nothing last; the newest"
                        + " first without it")
        @QueryParam("sort")
        @Pattern(
                regexp = EscalationListRequest.NEXT_DEADLINE,
                message = "must be " + EscalationListRequest.NEXT_DEADLINE)
        @Nullable
        String sort,

        @QueryParam("after") @Nullable String after,

        @QueryParam("limit") @DefaultValue(PageSize.DEFAULT) @PageSize
        int limit) {
    static final String NEXT_DEADLINE = "nextDeadline";

    /** A word must be shorter than PostgreSQL's longest. */
    static final int LONGEST_Q = 200;

    private static final String ME = "me";
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    /** A place in a list that is sorted by deadlines; {@code at} is absent among those that have none. */
    record Place(@Nullable Instant at, UUID id) {}

    @Nullable
    List<EscalationState> states() {
        return state == null
                ? null
                : Arrays.stream(state.split(",", -1))
                        .map(EscalationState::valueOf)
                        .toList();
    }

    @Nullable
    String senderNamed(String caller) {
        return named(sender, caller);
    }

    @Nullable
    String ownerNamed(String caller) {
        return named(owner, caller);
    }

    boolean watchedByCaller() {
        return ME.equals(watching);
    }

    boolean byDeadline() {
        return sort != null;
    }

    @Nullable
    UUID afterId() {
        return after == null ? null : Cursor.id(after);
    }

    @Nullable
    Place afterPlace() {
        if (after == null) {
            return null;
        }
        var parts = Cursor.decode(after, 2).parts();
        try {
            return new Place(at(parts.getFirst()), UUID.fromString(parts.getLast()));
        } catch (IllegalArgumentException | DateTimeParseException noPlace) {
            throw Cursor.unreadable();
        }
    }

    private static @Nullable Instant at(String text) {
        if (text.isEmpty()) {
            return null;
        }
        var at = Instant.parse(text);
        if (at.isBefore(Instant.EPOCH) || at.isAfter(LATEST)) {
            throw Cursor.unreadable();
        }
        return at;
    }

    private static @Nullable String named(@Nullable String person, String caller) {
        return person == null ? null : Agent.canonical(ME.equals(person) ? caller : person);
    }
}
