package org.accalmie.incident.record;

import java.util.Optional;
import org.accalmie.incident.sheet.Sheet;

/** Which tool an incident comes from and what it is called there, in the words of whoever recorded it. */
public record NaturalKey(String recordedBy, String source, String externalId) {
    /** Empty where one of the two is not said. */
    public static Optional<NaturalKey> of(String recordedBy, Sheet sheet) {
        var source = sheet.fields().source();
        var externalId = sheet.fields().externalId();
        return source == null || externalId == null
                ? Optional.empty()
                : Optional.of(new NaturalKey(recordedBy, source, externalId));
    }
}
