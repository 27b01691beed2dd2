package org.accalmie.events.escalation.vocabulary;

import java.util.List;

/**
 * Whether a dossier was handed over well. Each test names what it misses: fields of the dossier or of the escalation.
 *
 * @param threeW whether it is written why, to whom, and when the customer hears from us next
 * @param zeroReturnQuestion whether the team can act without asking for basic information again
 * @param oneVoice whether the customer gets one message, coherent and dated
 */
public record Quality(Check threeW, Check zeroReturnQuestion, Check oneVoice) {

    /** One of the tests, passed where nothing is missing. */
    public record Check(boolean passed, List<String> missing) {
        public static Check of(List<String> missing) {
            return new Check(missing.isEmpty(), List.copyOf(missing));
        }
    }
}
