package org.accalmie.escalation.board;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.accalmie.events.escalation.vocabulary.EscalationState;
import org.accalmie.events.escalation.vocabulary.Urgency;
import org.accalmie.web.validation.SomeOf;
import org.accalmie.web.validation.StoredCustomerId;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** Which escalations to count, as for their list, and by what. */
record EscalationCountRequest(
        @Parameter(description = "Some of team, state and overdue, with commas between them")
        @QueryParam("by")
        @DefaultValue("state")
        @Pattern(regexp = EscalationCountRequest.DIMENSIONS, message = "must name some of team, state and overdue")
        String by,

        @QueryParam("team") @Nullable String team,

        @QueryParam("state") @SomeOf(EscalationState.class) @Nullable
        String state,

        @QueryParam("urgency") @Nullable Urgency urgency,
        @QueryParam("overdue") @Nullable Boolean overdue,
        @QueryParam("sender") @Nullable String sender,
        @QueryParam("owner") @Nullable String owner,
        @QueryParam("watching") @Nullable String watching,
        @QueryParam("customer") @StoredCustomerId @Nullable String customer,

        @QueryParam("q") @CodePointLength(max = EscalationListRequest.LONGEST_Q) @Nullable
        String q,

        @QueryParam("legal") @Nullable Boolean legal,
        @QueryParam("bouncing") @Nullable Boolean bouncing,
        @QueryParam("waiting") @Nullable Boolean waiting) {

    static final String DIMENSIONS = "(team|state|overdue)(,(team|state|overdue))*";

    /** What escalations are counted by. */
    enum Dimension {
        TEAM("team", "team"),
        STATE("state", "state"),
        OVERDUE("overdue", "case when overdueAt < :asked then true else false end");

        private final String parameter;
        private final String expression;

        Dimension(String parameter, String expression) {
            this.parameter = parameter;
            this.expression = expression;
        }

        String expression() {
            return expression;
        }

        private static Dimension of(String parameter) {
            return Arrays.stream(values())
                    .filter(it -> it.parameter.equals(parameter))
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

    EscalationListRequest asList() {
        return new EscalationListRequest(
                team, state, urgency, overdue, null, sender, owner, watching, customer, q, legal, bouncing, waiting,
                null, null, 1);
    }
}
