package org.accalmie.incident.intake;

import java.util.Optional;
import org.accalmie.incident.sheet.Sheet;

/** Which tool an incident comes from, and what it is called there. */
record NaturalKey(String source, String externalId) {
    /** Empty where one of the two is not said. */
    static Optional<NaturalKey> of(Sheet sheet) {
        var source = sheet.fields().source();
        var externalId = sheet.fields().externalId();
        return source == null || externalId == null
                ? Optional.empty()
                : Optional.of(new NaturalKey(source, externalId));
    }
}
