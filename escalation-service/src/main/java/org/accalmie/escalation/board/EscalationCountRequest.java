package org.accalmie.escalation.board;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.accalmie.events.escalation.vocabulary.Urgency;
import org.accalmie.web.ProblemException;
import org.accalmie.web.validation.StoredCustomerId;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** Which escalations to count, as for their list, and by what. */
record EscalationCountRequest(
        @Parameter(description = "Some of team, state and overdue, with commas between them")
        @QueryParam("by")
        @DefaultValue("state")
        String by,

        @QueryParam("team") @Nullable String team,
        @QueryParam("state") @Nullable String state,
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

        private static Optional<Dimension> of(String parameter) {
            return Arrays.stream(values())
                    .filter(it -> it.parameter.equals(parameter))
                    .findFirst();
        }
    }

    /** Each once, in the order of {@link Dimension}. */
    List<Dimension> dimensions() {
        return Arrays.stream(by.split(",", -1))
                .map(name -> Dimension.of(name)
                        .orElseThrow(() -> ProblemException.invalid("by", "must name some of team, state and overdue")))
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
