package org.accalmie.escalation.board;

import org.accalmie.events.escalation.vocabulary.EscalationState;
import org.jspecify.annotations.Nullable;

/** How many escalations there are of a kind; what they are not counted by is absent. */
record EscalationCountResponse(
        @Nullable String team,
        @Nullable EscalationState state,
        @Nullable Boolean overdue,
        long count) {}
