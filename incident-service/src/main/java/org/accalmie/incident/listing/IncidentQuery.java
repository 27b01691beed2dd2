package org.accalmie.incident.listing;

import java.time.LocalDate;
import java.util.UUID;
import org.accalmie.events.sheet.assessment.Anger;
import org.accalmie.events.sheet.assessment.ChurnRisk;
import org.accalmie.events.sheet.assessment.Reason;
import org.accalmie.incident.search.Question;
import org.jspecify.annotations.Nullable;

/**
 * Which incidents to list, newest first; absent means any.
 *
 * @param words what the sheets must say, in French or English
 * @param own whose incidents only: recorded by this user, or about this agent
 * @param before the last incident shown; the list goes on with those recorded before it
 */
public record IncidentQuery(
        @Nullable String customer,
        @Nullable String agent,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Anger anger,
        @Nullable ChurnRisk churnRisk,
        @Nullable Reason reason,
        @Nullable String words,
        @Nullable String own,
        @Nullable UUID before,
        int limit) {

    Question question() {
        return new Question()
                .saying(words)
                .with("customer", customer)
                .about(agent)
                .with("anger", anger)
                .with("churnRisk", churnRisk)
                .with("reason", reason)
                .between(from, to)
                .of(own);
    }
}
