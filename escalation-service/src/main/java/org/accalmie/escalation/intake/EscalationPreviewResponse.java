package org.accalmie.escalation.intake;

import java.time.Instant;
import java.util.List;
import org.accalmie.escalation.handling.EscalationPreview;
import org.accalmie.events.escalation.vocabulary.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * Where an incident would go; only {@code missing} is there, and empty, where it would go nowhere.
 *
 * @param because the condition of the rule
 * @param missing what the dossier lacks for that team
 * @param prepareBy until when it could be completed; absent where it would be sent at once
 * @param acknowledgeBy until when the team would have to take it up
 */
record EscalationPreviewResponse(
        @Nullable String team,
        @Nullable Urgency urgency,
        @Nullable String rule,
        @Nullable String because,
        @Nullable List<String> watchers,
        List<String> missing,
        @Nullable Instant prepareBy,
        @Nullable Instant acknowledgeBy) {
    static final EscalationPreviewResponse NOWHERE =
            new EscalationPreviewResponse(null, null, null, null, null, List.of(), null, null);

    static EscalationPreviewResponse of(EscalationPreview.Expected expected) {
        var to = expected.assignment();
        return new EscalationPreviewResponse(
                to.team(),
                to.urgency(),
                to.routing().rule(),
                to.routing().because(),
                to.watchers(),
                expected.missing(),
                expected.prepareBy(),
                expected.acknowledgeBy());
    }
}
