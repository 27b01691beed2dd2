package org.accalmie.followup.call;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.accalmie.events.followup.FollowUpState;
import org.accalmie.web.validation.StoredCustomerId;
import org.jspecify.annotations.Nullable;

/** Which calls to count, as for their list, and by what. */
record FollowUpCountRequest(
        @QueryParam("by")
        @DefaultValue("state")
        @Pattern(regexp = FollowUpCountRequest.DIMENSIONS, message = "must name state, assignee or both")
        String by,

        @QueryParam("assignee") @Nullable String assignee,
        @QueryParam("state") @Nullable FollowUpState state,
        @QueryParam("from") @Nullable LocalDate from,
        @QueryParam("to") @Nullable LocalDate to,
        @QueryParam("customer") @StoredCustomerId @Nullable String customer) {

    static final String DIMENSIONS = "(state|assignee)(,(state|assignee))*";

    /** What calls are counted by. */
    enum Dimension {
        STATE("state"),
        ASSIGNEE("assignee");

        private final String field;

        Dimension(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }

        private static Dimension of(String field) {
            return Arrays.stream(values())
                    .filter(it -> it.field.equals(field))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Each once, in the order of {@link Dimension}. */
    List<Dimension> dimensions() {
        return Arrays.stream(by.split(",", -1))
                .map(Dimension::of)
                .distinct()
                .sorted()
                .toList();
    }

    FollowUpListRequest asList(String caller) {
        return new FollowUpListRequest(assignee, state, from, to, customer, null, 1).by(caller);
    }
}
