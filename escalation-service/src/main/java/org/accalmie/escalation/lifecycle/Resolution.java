package org.accalmie.escalation.lifecycle;

import java.time.Instant;
import org.accalmie.events.PersonalDataEraser;
import org.accalmie.events.escalation.vocabulary.Helpful;
import org.accalmie.events.escalation.vocabulary.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * How a case ended.
 *
 * @param dossierReady whether the receiver found the dossier ready to work on
 * @param helpful whether it helped, as the sender sees it; absent until they say
 */
public record Resolution(
        Outcome outcome,
        String summary,
        @Nullable Boolean dossierReady,
        String by,
        Instant at,
        @Nullable Helpful helpful) {
    Resolution withoutTexts() {
        return new Resolution(outcome, PersonalDataEraser.ERASED, dossierReady, by, at, helpful);
    }

    public Resolution judged(Helpful verdict) {
        return new Resolution(outcome, summary, dossierReady, by, at, verdict);
    }
}
