package org.accalmie.followup.cause;

import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.sheet.assessment.ChurnRisk;
import org.accalmie.events.sheet.assessment.Sentiment;
import org.jspecify.annotations.Nullable;

/** What of an incident, complete or not, may ask for calls. */
public record CallFacts(
        @Nullable ChurnRisk churnRisk,
        @Nullable Sentiment sentimentAtEnd,
        boolean verySerious,
        boolean conversationEnded,
        boolean historical) {

    static CallFacts of(IncidentRecorded sheet) {
        return new CallFacts(
                sheet.churnRisk(),
                sheet.sentimentAtEnd(),
                sheet.derived().verySerious(),
                sheet.abuse() != null && Boolean.TRUE.equals(sheet.abuse().conversationEnded()),
                sheet.historical());
    }
}
