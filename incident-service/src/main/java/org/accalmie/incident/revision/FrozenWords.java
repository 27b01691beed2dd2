package org.accalmie.incident.revision;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.accalmie.events.sheet.assessment.Trigger;
import org.accalmie.incident.record.Incident;
import org.accalmie.web.validation.Blanks;

/** In legal mode the customer's exact words are evidence: a correction leaves them as they were said, and goes on. */
final class FrozenWords {
    private static final String DOSSIER = "dossier";

    private FrozenWords() {}

    /** The corrected sheet with the words that the incident has, where they are frozen. */
    static ObjectNode keep(Incident incident, ObjectNode corrected) {
        var dossier = incident.sheet().fields().dossier();
        var words = dossier == null ? null : dossier.exactWords();
        if (words != null && !Blanks.isBlank(words) && isInLegalMode(incident) && canTakeThem(corrected)) {
            corrected.withObjectProperty(DOSSIER).put("exactWords", words);
        }
        return corrected;
    }

    private static boolean isInLegalMode(Incident incident) {
        return incident.derived().triggers().contains(Trigger.LEGAL);
    }

    /** A dossier that is no object is left for the sheet's checks to refuse. */
    private static boolean canTakeThem(ObjectNode corrected) {
        var dossier = corrected.path(DOSSIER);
        return dossier.isMissingNode() || dossier.isNull() || dossier.isObject();
    }
}
